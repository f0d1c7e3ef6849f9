package org.crossquote.app.shell;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.Locale;

/** Shows a folder in the window that the system has for that. */
final class SystemFolders {
    private SystemFolders() {}

    /** @throws IOException when the system has no program that shows folders */
    static void show(Path folder) throws IOException {
        new ProcessBuilder(command(System.getProperty("os.name", "")), folder.toString())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }

    private static String command(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? "explorer.exe" : name.startsWith("mac") ? "open" : "xdg-open";
    }
}
