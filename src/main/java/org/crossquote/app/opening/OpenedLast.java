package org.crossquote.app.opening;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.crossquote.app.preference.PreferenceSection;
import org.crossquote.app.preference.PreferenceValues;
import org.crossquote.app.preference.Preferences;
import org.jspecify.annotations.Nullable;

/** Remembers what was open last, from one start to the next. */
public final class OpenedLast {
    /** The folder or file, in the settings; null where it was none or several. */
    private static final PreferenceSection<@Nullable String> FOLDER =
            new PreferenceSection<>("folder", String.class, null);

    private static final PreferenceSection<@Nullable Files> FILES = new PreferenceSection<>("files", Files.class, null);

    /**
     * Several files and folders that were open together.
     *
     * @param paths absolute
     */
    record Files(List<String> paths) {
        Files {
            paths = List.copyOf(paths);
        }
    }

    private OpenedLast() {}

    /**
     * What was open last; the bundled articles where nothing else was.
     *
     * @throws InvalidPathException when what stands in the settings is no path on this system
     */
    public static Origin in(Preferences preferences) {
        String folder = preferences.get(FOLDER);
        Files files = preferences.get(FILES);
        if (folder != null) {
            return Origin.of(Path.of(folder));
        }
        return files == null
                ? Origin.BUNDLED
                : new Origin(files.paths().stream().map(Path::of).toList());
    }

    /** Keeps what is open now. */
    public static void keep(PreferenceValues preferences, Origin open) {
        preferences.of(FOLDER).set(open.only().map(Path::toString).orElse(null));
        boolean several = open.paths().size() > 1;
        preferences
                .of(FILES)
                .set(
                        several
                                ? new Files(open.paths().stream()
                                        .map(Path::toString)
                                        .toList())
                                : null);
    }
}
