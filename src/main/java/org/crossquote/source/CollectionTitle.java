package org.crossquote.source;

import java.nio.file.Path;
import java.util.List;
import org.crossquote.message.MessageFile;
import org.crossquote.source.format.Problem;
import org.crossquote.source.format.SourceFile;
import org.jspecify.annotations.Nullable;

/** How files that were opened together are called, which no folder gives a name. */
final class CollectionTitle {
    private static final MessageFile MESSAGES = MessageFile.beside(CollectionTitle.class);

    private CollectionTitle() {}

    /** The file's name; of several in one folder their number and the folder's name; otherwise the first and how many more there are; empty where there are none. */
    static String of(List<Path> paths) {
        if (paths.isEmpty()) {
            return "";
        }
        String first = name(paths.getFirst());
        if (paths.size() == 1) {
            return first;
        }
        Path folder = folder(paths.getFirst());
        return folder == null || !paths.stream().allMatch(path -> folder.equals(folder(path)))
                ? MESSAGES.text("collection.several", first, paths.size() - 1)
                : MESSAGES.text("collection.of-folder", name(folder), paths.size());
    }

    private static @Nullable Path folder(Path path) {
        return path.toAbsolutePath().normalize().getParent();
    }

    private static String name(Path path) {
        return Problem.printable(SourceFile.nameOf(path));
    }
}
