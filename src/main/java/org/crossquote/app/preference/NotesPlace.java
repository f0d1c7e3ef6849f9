package org.crossquote.app.preference;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the reader wants his notes.
 *
 * @param folder where they are kept; null for the usual folder
 * @param wanted where they are to be kept from the next start on; null for no other one
 */
public record NotesPlace(@Nullable String folder, @Nullable String wanted) {
    /** Where it stands in the settings. */
    public static final PreferenceSection<NotesPlace> SECTION =
            new PreferenceSection<>("notesPlace", NotesPlace.class, new NotesPlace(null, null));

    /** The folder of the notes as the settings of this computer have it. */
    public static Path find() {
        return PreferencesStore.look(SettingsFolder.find()).get(SECTION).in(SettingsFolder.findNotes());
    }

    /**
     * The folder of the notes.
     *
     * @param usual where they are kept when nothing else is wanted, or what is wanted is no path here
     */
    public Path in(Path usual) {
        return path(folder, usual);
    }

    /** Where they are to be kept from the next start on; the same folder when no other one is wanted. */
    public Path next(Path usual) {
        return path(wanted, in(usual));
    }

    /** The same with another wish; the folder of now for none. */
    public NotesPlace wanting(Path other, Path usual) {
        return new NotesPlace(folder, other.equals(in(usual)) ? null : other.toString());
    }

    private static Path path(@Nullable String name, Path otherwise) {
        try {
            return name == null || name.isBlank() ? otherwise : Path.of(name);
        } catch (InvalidPathException e) {
            return otherwise;
        }
    }
}
