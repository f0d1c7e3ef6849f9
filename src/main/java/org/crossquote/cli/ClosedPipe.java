package org.crossquote.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import org.jspecify.annotations.Nullable;

/** Knows what the system says when somebody writes to a pipe that its reader has closed: it says so in the language of the user. */
final class ClosedPipe {
    private ClosedPipe() {}

    /** Whether the failure is that: Java tells failures of writing apart by nothing but their messages. */
    static boolean caused(@Nullable Throwable failure) {
        String message = failure == null ? null : failure.getMessage();
        return message != null && message.equals(message());
    }

    /** What the system says, found out by doing it; null where it takes what is written. */
    static @Nullable String message() {
        try {
            Pipe pipe = Pipe.open();
            try (Pipe.SinkChannel sink = pipe.sink()) {
                pipe.source().close();
                sink.write(ByteBuffer.wrap(new byte[] {0}));
                return null;
            }
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}
