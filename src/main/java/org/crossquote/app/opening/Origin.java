package org.crossquote.app.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a collection came from: a folder, files and folders that were opened together, or the program itself.
 *
 * @param paths files and folders in the order in which they were asked for, absolute; none for the articles that come with the program
 */
public record Origin(List<Path> paths) {
    /** The articles that come with the program. */
    public static final Origin BUNDLED = new Origin(List.of());

    public Origin {
        paths = paths.stream()
                .map(path -> path.toAbsolutePath().normalize())
                .distinct()
                .toList();
    }

    /** One folder or file. */
    public static Origin of(Path path) {
        return new Origin(List.of(path));
    }

    /** Whether the articles come with the program. */
    public boolean isBundled() {
        return paths.isEmpty();
    }

    /** The folder or file, where it is one alone. */
    public Optional<Path> only() {
        return paths.size() == 1 ? Optional.of(paths.getFirst()) : Optional.empty();
    }

    /** What settings call it: its path; of several their paths, a line each, in an order that does not depend on who named them first. */
    public String key() {
        return paths.stream().map(Path::toString).sorted().collect(Collectors.joining("\n"));
    }

    /** How it is called in a sentence. */
    public String shown() {
        return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    /** The same with further paths after its own. */
    public Origin with(List<Path> more) {
        return new Origin(Stream.concat(paths.stream(), more.stream()).toList());
    }
}
