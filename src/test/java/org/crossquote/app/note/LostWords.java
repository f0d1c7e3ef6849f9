package org.crossquote.app.note;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Changes a file of notes from outside, as if an article had said something else when its note was made. */
public final class LostWords {
    private LostWords() {}

    public static void lose(Path file, String words, String others) {
        try {
            String before = Files.readString(file);
            String after = before.replaceAll(
                    "\"exact\":\"" + words + "\",\"prefix\":\"[^\"]*\",\"suffix\":\"[^\"]*\"",
                    "\"exact\":\"" + others + "\",\"prefix\":\"then they\",\"suffix\":\"until dawn\"");
            if (after.equals(before)) {
                throw new AssertionError("not in " + before);
            }
            Files.writeString(file, after);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
