package org.crossquote.file;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * A folder of what can be made again, one file each, named by what it depends on. A file that is missing, broken, another one's or cannot be
 * written is no error; the files that were not used longest make room for new ones. From any thread; several programs may share it, and
 * anybody may delete it at any time.
 */
public final class CacheFolder {
    private static final Duration LEFT_OVER = Duration.ofDays(1);

    /** When a file was used is written down no more often. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    /** So many parts of the limit may be saved between two looks at what is there. */
    private static final int LOOKS = 40;

    private final Path folder;
    private final String suffix;
    private final int limit;
    private final long bytes;
    private final AtomicInteger saved = new AtomicInteger();

    /**
     * @param folder is made when something is saved
     * @param suffix what the names of its files end in
     * @param limit how many files are kept, or a fortieth more
     * @param bytes how much room they may take together
     */
    public CacheFolder(Path folder, String suffix, int limit, long bytes) {
        this.folder = folder;
        this.suffix = suffix;
        this.limit = limit;
        this.bytes = bytes;
    }

    /** What was saved under this key, which is a name that a file can have; empty when it is not there whole. */
    public Optional<byte[]> load(String key) {
        Path file = file(key);
        try {
            byte[] all = Files.readAllBytes(file);
            if (all.length < Long.BYTES) {
                return Optional.empty();
            }
            byte[] content = new byte[all.length - Long.BYTES];
            long sum = ByteBuffer.wrap(all).getLong();
            System.arraycopy(all, Long.BYTES, content, 0, content.length);
            if (sum != sum(key, content)) {
                return Optional.empty();
            }
            touch(file);
            return Optional.of(content);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps what was made. */
    public void save(String key, byte[] content) {
        try {
            Files.createDirectories(folder);
            AtomicFile.write(file(key), out -> write(out, key, content), AtomicFile.Option.PRIVATE);
            if (saved.getAndIncrement() % Math.max(1, limit / LOOKS) == 0) {
                makeRoom();
            }
        } catch (IOException | UncheckedIOException e) {
            // A full disk costs the next start some time and nobody anything else.
            return;
        }
    }

    private static void write(OutputStream to, String key, byte[] content) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeLong(sum(key, content));
        out.write(content);
        out.flush();
    }

    private static void touch(Path file) throws IOException {
        Instant now = Instant.now();
        if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(FRESH))) {
            Files.setLastModifiedTime(file, FileTime.from(now));
        }
    }

    private record Kept(Path file, FileTime used, long size) {}

    private void makeRoom() throws IOException {
        removeLeftovers();
        List<Kept> newestFirst = new ArrayList<>(files(suffix));
        newestFirst.sort(Comparator.comparing(Kept::used).reversed());
        long room = bytes;
        for (int i = 0; i < newestFirst.size(); i++) {
            room -= newestFirst.get(i).size();
            if (i >= limit || room < 0) {
                Files.deleteIfExists(newestFirst.get(i).file());
            }
        }
    }

    /** What was half written when the program or the computer broke down. */
    private void removeLeftovers() throws IOException {
        FileTime old = FileTime.from(Instant.now().minus(LEFT_OVER));
        for (Kept left : files(AtomicFile.TEMPORARY)) {
            if (left.used().compareTo(old) < 0) {
                Files.deleteIfExists(left.file());
            }
        }
    }

    private List<Kept> files(String ending) throws IOException {
        List<Kept> found = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                if (file.getFileName().toString().endsWith(ending)) {
                    add(file, found);
                }
            }
        }
        return found;
    }

    private static void add(Path file, List<Kept> found) throws IOException {
        try {
            BasicFileAttributes known = Files.readAttributes(file, BasicFileAttributes.class);
            found.add(new Kept(file, known.lastModifiedTime(), known.size()));
        } catch (NoSuchFileException e) {
            // Another window made room at the same time.
            return;
        }
    }

    private Path file(String key) {
        return folder.resolve(key + suffix);
    }

    private static long sum(String key, byte[] content) {
        CRC32C sum = new CRC32C();
        sum.update(key.getBytes(StandardCharsets.UTF_8));
        sum.update(content);
        return sum.getValue();
    }
}
