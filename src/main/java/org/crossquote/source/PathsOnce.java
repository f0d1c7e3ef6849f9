package org.crossquote.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.crossquote.source.format.Problem;
import org.crossquote.source.format.SourceFile;

/** The files and folders that were asked for, each once, by whatever path it was named: an article read twice would only repeat itself. */
final class PathsOnce {
    private PathsOnce() {}

    /**
     * The paths in their order; of those that lead to one place the first, and no file that its folder, asked for too, is going to show.
     *
     * @param isShown whether a folder shows a file that stands in it
     * @param problems takes what is no path
     */
    static List<Path> of(List<Path> paths, Predicate<SourceFile> isShown, List<Problem> problems) {
        Set<Path> folders = new HashSet<>();
        paths.stream().filter(Files::isDirectory).map(PathsOnce::real).forEach(folders::add);
        Set<Path> seen = new HashSet<>();
        List<Path> once = new ArrayList<>();
        for (Path path : paths) {
            if (path.toString().isEmpty()) {
                problems.add(Problem.of("\"\"", "path.none"));
            } else if (seen.add(real(path)) && !isInFolder(path, folders, isShown)) {
                once.add(path);
            }
        }
        return once;
    }

    private static boolean isInFolder(Path path, Set<Path> folders, Predicate<SourceFile> isShown) {
        Path folder = real(path).getParent();
        return Files.isRegularFile(path)
                && folder != null
                && folders.contains(folder)
                && FolderListing.mayBeArticle(path)
                && isShown.test(SourceFile.of(path));
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException | SecurityException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
