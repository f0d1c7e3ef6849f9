package org.crossquote.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.source.format.Problem;
import org.crossquote.source.format.SourceFile;

/** The files of a folder that may be articles, in the order in which they are shown. */
final class FolderListing {
    private FolderListing() {}

    /**
     * The files in the order of {@code collection.json}, then the others by their names, numbers in them by their value. Folders inside
     * it are not looked into, hidden files are none.
     *
     * @param problems takes what could not be listed
     */
    static List<Path> of(Path folder, CollectionManifest manifest, List<Problem> problems) {
        Map<String, Path> left = new HashMap<>();
        list(folder, problems).forEach(path -> left.put(SourceFile.nameOf(path), path));
        List<Path> ordered = new ArrayList<>();
        for (CollectionManifest.Entry entry : manifest.entries()) {
            Path path = left.remove(entry.file());
            if (path == null) {
                problems.add(Problem.of(entry.file(), "manifest.gone", CollectionManifest.NAME));
            } else {
                ordered.add(path);
            }
        }
        left.keySet().stream().sorted(new NaturalOrder()).map(left::get).forEach(ordered::add);
        return ordered;
    }

    private static List<Path> list(Path folder, List<Problem> problems) {
        String shown = folder.toString();
        List<Path> paths = new ArrayList<>();
        if (!Files.exists(folder)) {
            problems.add(Problem.of(shown, "folder.missing"));
            return paths;
        }
        if (!Files.isDirectory(folder)) {
            problems.add(Problem.of(shown, Files.isRegularFile(folder) ? "folder.none" : "file.special"));
            return paths;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, FolderListing::mayBeArticle)) {
            files.forEach(paths::add);
        } catch (AccessDeniedException e) {
            problems.add(Problem.of(shown, "folder.forbidden"));
        } catch (IOException | DirectoryIteratorException e) {
            problems.add(Problem.of(shown, "folder.unreadable"));
        }
        return paths;
    }

    /** Whether a file in a folder is looked at, as far as its name goes. */
    static boolean mayBeArticle(Path path) {
        String name = SourceFile.nameOf(path);
        return !name.startsWith(".") && !name.equals(CollectionManifest.NAME);
    }
}
