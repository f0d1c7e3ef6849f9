package org.crossquote.annotation.jsonld;

/** Says in one clause why something is not readable as notes; whoever names the file puts its name before it. */
public final class UnreadableNotesException extends Exception {
    UnreadableNotesException(String message) {
        super(message);
    }

    UnreadableNotesException(String message, Throwable cause) {
        super(message, cause);
    }
}
