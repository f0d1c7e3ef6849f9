package org.crossquote.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossquote.file.AtomicFile;

/** Writes what was exported. A file that is there is kept unless its replacement was asked for, and only whole files appear. */
public final class OutputFile {
    private OutputFile() {}

    /**
     * Writes a file.
     *
     * @param replace whether a file that is there may go
     * @throws FileAlreadyExistsException when one is there and may not go
     * @throws IOException when it could not be written; what was there before is still there
     */
    public static void write(Path file, AtomicFile.Contents contents, boolean replace) throws IOException {
        if (!replace && Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        AtomicFile.write(file, out -> {
            contents.writeTo(out);
            if (!replace && Files.exists(file)) { // while it was written somebody made one
                throw new FileAlreadyExistsException(file.toString());
            }
        });
    }
}
