package org.crossquote.reading.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.crossquote.file.CacheFolder;

/** Findings in files, named by what they depend on. Everything in it can be found again: what is not there whole is no error. */
final class FindingsFolder {
    private final CacheFolder files;

    /**
     * @param limit how many files are kept
     * @param bytes how much room they may take together
     */
    FindingsFolder(Path folder, int limit, long bytes) {
        this.files = new CacheFolder(folder, ".found", limit, bytes);
    }

    /** What was saved under this fingerprint; empty when it is not there whole. */
    <R extends Record> Optional<List<R>> load(String fingerprint, Class<R> type) {
        return files.load(fingerprint).flatMap(found -> records(found, type));
    }

    private static <R extends Record> Optional<List<R>> records(byte[] found, Class<R> type) {
        try {
            return Optional.of(new RecordReader(new DataInputStream(new ByteArrayInputStream(found))).readAll(type));
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Of another form: it is found anew.
            return Optional.empty();
        }
    }

    /** Keeps what was found. */
    void save(String fingerprint, byte[] found) {
        files.save(fingerprint, found);
    }

    /** The records as they are saved. */
    static <R extends Record> byte[] bytes(Collection<R> records, Class<R> type) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new RecordWriter(new DataOutputStream(bytes)).writeAll(records, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
