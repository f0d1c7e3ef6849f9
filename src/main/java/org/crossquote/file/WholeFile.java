package org.crossquote.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.crossquote.file.UnsuitableFileException.Reason;
import org.crossquote.message.MessageFile;

/** Reads files whole, and none that would not end. */
public final class WholeFile {
    private static final MessageFile MESSAGES = MessageFile.beside(WholeFile.class);
    private static final long MEGABYTE = 1 << 20;

    private WholeFile() {}

    /**
     * All bytes of a file; of a link, those of the file that it leads to.
     *
     * @param most how many bytes it may have
     * @throws UnsuitableFileException when it has more, or is no regular file; its message says so after the file's name
     * @throws IOException when it could not be read
     */
    public static byte[] bytes(Path file, int most) throws IOException {
        BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
        if (is.isDirectory()) {
            throw new UnsuitableFileException(Reason.FOLDER, 0, MESSAGES.text("folder"));
        }
        if (!is.isRegularFile()) {
            throw new UnsuitableFileException(Reason.SPECIAL, 0, MESSAGES.text("special"));
        }
        if (is.size() > most) {
            throw tooLarge(is.size(), most);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most);
            if (in.read() >= 0) { // what it said of its size was not so
                throw tooLarge(most + 1L, most);
            }
            return bytes;
        }
    }

    private static UnsuitableFileException tooLarge(long size, int most) {
        return new UnsuitableFileException(Reason.TOO_LARGE, size, MESSAGES.text("too-large", most / MEGABYTE));
    }
}
