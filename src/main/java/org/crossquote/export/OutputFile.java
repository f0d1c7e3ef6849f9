package org.crossquote.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.crossquote.file.AtomicFile;

/** Writes what was exported. A file that is there is kept unless its replacement was asked for, and replaced only by a whole one. */
public final class OutputFile {
    private OutputFile() {}

    /**
     * Writes a file.
     *
     * @param replace whether a file that is there may go
     * @throws FileAlreadyExistsException when one is there and may not go
     * @throws IOException when it could not be written; what was there before is still there
     */
    public static void write(Path file, byte[] bytes, boolean replace) throws IOException {
        if (replace && Files.exists(file)) {
            AtomicFile.write(file, out -> out.write(bytes));
            return;
        }
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            out.write(bytes);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException e) {
            Files.deleteIfExists(file); // half a file would pass for a whole one
            throw e;
        }
    }
}
