package org.crossquote.app.preference;

import dev.dirs.ProjectDirectories;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the program keeps its settings, the reader's notes, and what it remembers. */
public final class SettingsFolder {
    /** The system property that moves it. */
    public static final String PROPERTY = "crossquote.home";

    private SettingsFolder() {}

    /** The folder that the property names, otherwise the usual place of this computer. */
    public static Path find() {
        String home = home();
        return Path.of(home.isEmpty() ? directories().configDir : home);
    }

    /** The folder for what can be made again: in the one that the property names, otherwise the usual place for such files. */
    public static Path cache() {
        String home = home();
        return home.isEmpty() ? Path.of(directories().cacheDir) : Path.of(home, "cache");
    }

    /** The folder of the notes of all collections, in the reader's own data. */
    public static Path findNotes() {
        return data().resolve("notes");
    }

    /** The folder of the reader's own data: notes, and articles that were pasted. */
    public static Path data() {
        String home = home();
        return Path.of(home.isEmpty() ? directories().dataDir : home);
    }

    /** The folder of the log of what broke: where this system has logs, or what a program keeps of its runs. */
    public static Path findLogs() {
        String home = home();
        return home.isEmpty()
                ? logs(System.getProperty("os.name"), directories(), System.getenv("XDG_STATE_HOME"))
                : Path.of(home, "logs");
    }

    /** The library knows no such folder: on each system it lies beside one that it knows. */
    static Path logs(String system, ProjectDirectories known, @Nullable String state) {
        Path cache = Path.of(known.cacheDir);
        if (system.startsWith("Mac")) {
            return cache.resolveSibling(Path.of("..", "Logs", String.valueOf(cache.getFileName())))
                    .normalize();
        }
        if (system.startsWith("Windows")) {
            return Path.of(known.dataLocalDir).resolveSibling("logs");
        }
        return linuxState(known, state);
    }

    /** The folder for what the window remembers by itself, such as where somebody was reading. */
    public static Path state() {
        String home = home();
        if (!home.isEmpty()) {
            return Path.of(home, "state");
        }
        boolean isLinux = System.getProperty("os.name", "").startsWith("Linux");
        ProjectDirectories known = directories();
        return isLinux ? linuxState(known, System.getenv("XDG_STATE_HOME")) : Path.of(known.dataLocalDir, "state");
    }

    /** The folder in which a start of the program finds the one that runs: the user's own for that where the system has one. */
    public static Path runtime() {
        String home = home();
        if (!home.isEmpty()) {
            return Path.of(home, "run");
        }
        String runtime = directories().runtimeDir;
        return runtime == null ? state() : Path.of(runtime);
    }

    private static Path linuxState(ProjectDirectories known, @Nullable String base) {
        Path states = base != null && Path.of(base).isAbsolute()
                ? Path.of(base)
                : Path.of(System.getProperty("user.home"), ".local", "state");
        return states.resolve(String.valueOf(Path.of(known.cacheDir).getFileName()));
    }

    private static String home() {
        return System.getProperty(PROPERTY, "");
    }

    private static ProjectDirectories directories() {
        return ProjectDirectories.from("org", "Crossquote", "Crossquote");
    }
}
