package org.crossquote.app.watch;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.source.format.SourceFile;

/**
 * Which files there are, how large, and when they were written. Hidden files are none.
 *
 * @param files by their paths
 */
record FolderState(Map<Path, FileState> files) {
    /**
     * One file.
     *
     * @param size in bytes
     */
    record FileState(long size, FileTime written) {}

    FolderState {
        files = Map.copyOf(files);
    }

    /** As it is now; what cannot be read is as if it were not there. */
    static FolderState of(List<Path> paths) {
        Map<Path, FileState> files = new HashMap<>();
        for (Path path : paths) {
            if (!Files.isDirectory(path)) {
                add(path, files);
                continue;
            }
            try (DirectoryStream<Path> inside = Files.newDirectoryStream(path)) {
                for (Path file : inside) {
                    if (!SourceFile.nameOf(file).startsWith(".") && !Files.isDirectory(file)) {
                        add(file, files);
                    }
                }
            } catch (IOException | DirectoryIteratorException e) {
                // It went while it was listed.
            }
        }
        return new FolderState(files);
    }

    /** Whether a file was written, came or went after a moment; those that are hidden too. */
    static boolean isWrittenSince(List<Path> paths, Instant moment) {
        Map<Path, FileState> all = new HashMap<>(of(paths).files());
        paths.stream().filter(Files::isDirectory).forEach(folder -> add(folder, all));
        return all.values().stream().anyMatch(file -> file.written().toInstant().isAfter(moment));
    }

    private static void add(Path file, Map<Path, FileState> files) {
        try {
            BasicFileAttributes known = attributes(file);
            files.put(file, new FileState(known.size(), known.lastModifiedTime()));
        } catch (IOException e) {
            // It is not there, or not any more.
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.exists(file)
                ? Files.readAttributes(file, BasicFileAttributes.class)
                : Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
}
