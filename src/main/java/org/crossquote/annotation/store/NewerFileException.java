package org.crossquote.annotation.store;

import java.io.IOException;
import java.nio.file.Path;

/** The file of notes was written by a newer version of the program; it is not overwritten. */
public final class NewerFileException extends IOException {
    private final String reason;

    NewerFileException(Path file) {
        super(reason(file));
        reason = reason(file);
    }

    /** The sentence for the reader. */
    public String reason() {
        return reason;
    }

    static String reason(Path file) {
        return file.getFileName() + " was written by a newer version of Crossquote. The notes can be read, not changed:"
                + " open them with that version.";
    }
}
