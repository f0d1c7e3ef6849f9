package org.crossquote.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossquote.message.MessageFile;
import org.crossquote.source.format.Problem;
import org.crossquote.source.format.SourceFile;
import org.jspecify.annotations.Nullable;

/** How files that were opened together are called, which no folder gives a name. */
final class CollectionTitle {
    private static final MessageFile MESSAGES = MessageFile.beside(CollectionTitle.class);

    private CollectionTitle() {}

    /** The file's name; of several in one folder their number and the folder's name; otherwise the first and how many more there are. */
    static String of(List<Path> paths) {
        String first = name(paths.getFirst());
        if (paths.size() == 1) {
            return first;
        }
        Set<@Nullable Path> folders = paths.stream()
                .map(path -> path.toAbsolutePath().normalize().getParent())
                .collect(Collectors.toSet());
        Path folder = folders.size() == 1 ? folders.iterator().next() : null;
        return folder == null
                ? MESSAGES.text("collection.several", first, paths.size() - 1)
                : MESSAGES.text("collection.of-folder", name(folder), paths.size());
    }

    private static String name(Path path) {
        return Problem.printable(SourceFile.nameOf(path));
    }
}
