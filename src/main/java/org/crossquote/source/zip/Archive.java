package org.crossquote.source.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.crossquote.work.Progress;

/** The parts of a zip file, unpacked in memory up to limits that no honest text reaches. */
public final class Archive {
    /** The largest archive that is opened, in bytes. */
    public static final int LARGEST = 64 << 20;

    private static final int MEGABYTE = 1 << 20;
    private static final int MOST_ENTRIES = 20_000;
    private static final int LARGEST_PART = 64 * MEGABYTE;
    private static final long MOST_UNPACKED = 256L * MEGABYTE;
    private static final int HIGHEST_RATIO = 200;
    private static final int ALWAYS_ALLOWED = 8 * MEGABYTE;

    private final SourceFile file;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final long packed;
    private long unpacked;

    private Archive(SourceFile file, long packed) {
        this.file = file;
        this.packed = packed;
    }

    /** Whether the first bytes are those of a zip file. */
    public static boolean isOne(SourceFile file) {
        return file.headText().startsWith("PK\u0003\u0004");
    }

    /**
     * Unpacks the parts that are wanted.
     *
     * @throws UnreadableFileException when it is no zip file, is broken, or would unpack to more than is opened
     */
    public static Archive of(SourceFile file, Predicate<String> wanted) throws UnreadableFileException {
        byte[] bytes = file.bytes(LARGEST);
        Archive archive = new Archive(file, bytes.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            archive.unpack(in, wanted);
        } catch (IOException | IllegalArgumentException e) {
            throw file.problem("file.broken");
        }
        return archive;
    }

    private void unpack(ZipInputStream in, Predicate<String> wanted) throws IOException, UnreadableFileException {
        int entries = 0;
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            Progress.checkpoint();
            if (++entries > MOST_ENTRIES) {
                throw file.problem("zip.too-many", MOST_ENTRIES);
            }
            boolean isWanted = !entry.isDirectory() && wanted.test(entry.getName());
            byte[] part = read(in, isWanted);
            if (isWanted) {
                parts.putIfAbsent(entry.getName(), part);
            }
        }
    }

    /** What is not wanted has to be unpacked to get past it, and counts too. */
    private byte[] read(InputStream in, boolean isKept) throws IOException, UnreadableFileException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        long size = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            size += n;
            unpacked += n;
            if (size > LARGEST_PART || unpacked > MOST_UNPACKED) {
                throw file.problem("zip.too-large", LARGEST_PART / MEGABYTE, MOST_UNPACKED / MEGABYTE);
            }
            if (unpacked > ALWAYS_ALLOWED && unpacked / HIGHEST_RATIO > packed) {
                throw file.problem("zip.bomb", HIGHEST_RATIO);
            }
            if (isKept) {
                out.write(buffer, 0, n);
            }
        }
        return out.toByteArray();
    }

    /** A part by its name. */
    public Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /**
     * A part that the format cannot be without.
     *
     * @throws UnreadableFileException when it is not there
     */
    public byte[] needed(String name) throws UnreadableFileException {
        byte[] part = parts.get(name);
        if (part == null) {
            throw file.problem("file.broken");
        }
        return part;
    }
}
