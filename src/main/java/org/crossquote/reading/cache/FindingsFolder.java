package org.crossquote.reading.cache;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.crossquote.file.AtomicFile;

/**
 * A folder of findings, one file each, named by what they depend on. Everything in it can be found again: a file that is
 * missing, broken or cannot be written is no error, and the files that were not used longest make room for new ones.
 */
final class FindingsFolder {
    private static final String SUFFIX = ".found";
    private static final Duration LEFT_OVER = Duration.ofDays(1);

    private final Path folder;
    private final int limit;
    private final long bytes;

    /**
     * @param limit how many files are kept
     * @param bytes how much room they may take together
     */
    FindingsFolder(Path folder, int limit, long bytes) {
        this.folder = folder;
        this.limit = limit;
        this.bytes = bytes;
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
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Not kept, or not readable any more: it is found anew.
            return Optional.empty();
        }
    }

    /** Keeps what was found. */
    void save(String fingerprint, byte[] found) {
        try {
            Files.createDirectories(folder);
            AtomicFile.write(file(fingerprint), out -> write(out, found), AtomicFile.Option.PRIVATE);
            removeLeftovers();
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

    private static void write(OutputStream to, byte[] found) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeLong(sum(found));
        out.write(found);
        out.flush();
    }

    /** What was half written when the program or the computer broke down. */
    private void removeLeftovers() throws IOException {
        FileTime old = FileTime.from(Instant.now().minus(LEFT_OVER));
        for (Path file : files(AtomicFile.TEMPORARY)) {
            if (lastUse(file).compareTo(old) < 0) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void removeOldest() throws IOException {
        List<Path> newestFirst = files(SUFFIX).stream()
                .sorted(Comparator.comparing(FindingsFolder::lastUse).reversed())
                .toList();
        long room = bytes;
        for (int i = 0; i < newestFirst.size(); i++) {
            room -= Files.size(newestFirst.get(i));
            if (i >= limit || room < 0) {
                Files.deleteIfExists(newestFirst.get(i));
            }
        }
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.getFileName().toString().endsWith(ending)).toList();
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
