package org.crossquote.annotation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of others' standards, which is not part of the project: its tests are skipped where it is missing. */
public final class Standards {
    private Standards() {}

    /** Whether the folder is there. */
    public static boolean areThere() {
        String root = System.getProperty("crossquote.standards", "");
        return !root.isEmpty() && Files.isDirectory(Path.of(root));
    }

    /** A file or folder below it; skips the calling test, and says so, when it is not there. */
    public static Path at(String relative) {
        String root = System.getProperty("crossquote.standards", "");
        Path path = Path.of(root, relative);
        boolean there = !root.isEmpty() && Files.exists(path);
        if (!there) {
            System.out.println("Skipped: " + relative + " needs -Dcrossquote.standards=FOLDER");
        }
        assumeTrue(there, "needs -Dcrossquote.standards=FOLDER with " + relative);
        return path;
    }
}
