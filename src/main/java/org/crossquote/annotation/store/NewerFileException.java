package org.crossquote.annotation.store;

import java.io.IOException;
import java.nio.file.Path;
import org.crossquote.message.MessageFile;

/** The file of notes was written by a newer version of the program; it is not overwritten. */
public final class NewerFileException extends IOException {
    private static final MessageFile MESSAGES = MessageFile.beside(NewerFileException.class);

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
        return MESSAGES.text("newer", file.getFileName().toString());
    }
}
