package org.crossquote.file;

import java.io.IOException;

/** Something that is there, but that nobody should read as a file: it would never end, or not fit. */
public final class UnsuitableFileException extends IOException {
    /** What is wrong with it. */
    public enum Reason {
        FOLDER,
        /** A pipe, a device, a socket. */
        SPECIAL,
        TOO_LARGE
    }

    private final Reason reason;
    private final long size;

    UnsuitableFileException(Reason reason, long size, String message) {
        super(message);
        this.reason = reason;
        this.size = size;
    }

    /** What is wrong with it. */
    public Reason reason() {
        return reason;
    }

    /** How many bytes it has at least. */
    public long size() {
        return size;
    }
}
