package org.crossquote.reading.cache;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * A folder of findings, one file each, named by what they depend on. Everything in it can be found again: a file that is
 * missing, broken or cannot be written is no error, and the oldest files make room for new ones.
 */
final class FindingsFolder {
    private static final String SUFFIX = ".found";

    private final Path folder;
    private final int limit;

    /** @param limit how many files are kept */
    FindingsFolder(Path folder, int limit) {
        this.folder = folder;
        this.limit = limit;
    }

    /** What was saved under this fingerprint; empty when it is not there whole. */
    <R extends Record> Optional<List<R>> load(String fingerprint, Class<R> type) {
        Path file = file(fingerprint);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            long sum = in.readLong();
            byte[] found = in.readAllBytes();
            if (sum(found) != sum) {
                return Optional.empty();
            }
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return Optional.of(new RecordReader(new DataInputStream(new ByteArrayInputStream(found))).readAll(type));
        } catch (IOException | RuntimeException e) {
            // Not kept, or not readable any more: it is found anew.
            return Optional.empty();
        }
    }

    /** Keeps what was found. */
    void save(String fingerprint, byte[] found) {
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "new", ".tmp");
            try {
                write(fresh, found);
                move(fresh, file(fingerprint));
            } finally {
                Files.deleteIfExists(fresh);
            }
            removeOldest();
        } catch (IOException | UncheckedIOException e) {
            // A full disk costs the next start some time and nobody anything else.
            return;
        }
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

    private static void write(Path file, byte[] found) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.writeLong(sum(found));
            out.write(found);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void removeOldest() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(f -> f.getFileName().toString().endsWith(SUFFIX))
                    .sorted(Comparator.comparing(FindingsFolder::lastUse).reversed())
                    .toList();
        }
        for (Path old : files.subList(Math.min(limit, files.size()), files.size())) {
            Files.deleteIfExists(old);
        }
    }

    private static FileTime lastUse(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private Path file(String fingerprint) {
        return folder.resolve(fingerprint + SUFFIX);
    }

    private static long sum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return sum.getValue();
    }
}
