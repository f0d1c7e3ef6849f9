package org.crossquote.app.shell;

import dev.dirs.ProjectDirectories;
import java.nio.file.Path;

/** Where the program keeps its settings. */
public final class SettingsFolder {
    /** The system property that moves it. */
    public static final String PROPERTY = "crossquote.home";

    private SettingsFolder() {}

    /** The folder that the property names, otherwise the usual place of this computer. */
    public static Path find() {
        String home = System.getProperty(PROPERTY, "");
        return Path.of(home.isEmpty() ? ProjectDirectories.from("org", "Crossquote", "Crossquote").configDir : home);
    }
}
