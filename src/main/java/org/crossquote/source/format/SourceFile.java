package org.crossquote.source.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.crossquote.file.UnsuitableFileException;
import org.crossquote.file.WholeFile;
import org.jspecify.annotations.Nullable;

/** One file to be read: its name, its first bytes, and all of them. Used by one thread at a time. */
public final class SourceFile {
    /** How many bytes {@link #head} gives at most. */
    public static final int HEAD = 8192;

    private static final long MEGABYTE = 1 << 20;

    private final String name;
    private final @Nullable Path path;
    private byte @Nullable [] head;
    private final byte @Nullable [] whole;

    private SourceFile(String name, @Nullable Path path, byte @Nullable [] whole) {
        this.name = name;
        this.path = path;
        this.whole = whole;
    }

    /** A file on the disk; it need not be there. */
    public static SourceFile of(Path path) {
        return new SourceFile(nameOf(path), path, null);
    }

    /** What is no file but reads like one, such as a text that was pasted. */
    public static SourceFile of(String name, byte[] bytes) {
        return new SourceFile(name, null, bytes);
    }

    /** A path's last part, as articles are called by it. */
    public static String nameOf(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? path.toString() : last.toString();
    }

    /** The file's name without its folder. */
    public String name() {
        return name;
    }

    /** Whether the name ends in one of these, case aside. */
    public boolean endsIn(String... endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** The first {@value #HEAD} bytes or all there are; none when the file cannot be read. */
    public byte[] head() {
        byte[] known = head;
        if (known == null) {
            known = readHead();
            head = known;
        }
        return known.clone();
    }

    private byte[] readHead() {
        byte[] all = whole;
        if (all != null) {
            return Arrays.copyOf(all, Math.min(all.length, HEAD));
        }
        if (path == null || !Files.isRegularFile(path)) { // a pipe would wait for ever
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD);
        } catch (IOException e) {
            return new byte[0]; // said when it is read
        }
    }

    /** The first bytes as text, each byte a character: enough to look for ASCII words in it. */
    public String headText() {
        return new String(head(), StandardCharsets.ISO_8859_1);
    }

    /** Whether there is such a file, and no folder, pipe or device. */
    public boolean isRegular() {
        return whole != null || path != null && Files.isRegularFile(path);
    }

    /**
     * All bytes.
     *
     * @param most how many there may be
     * @throws UnreadableFileException when there is no such file, it may not be read, or is too large
     */
    public byte[] bytes(int most) throws UnreadableFileException {
        byte[] all = whole;
        if (all != null) {
            if (all.length > most) {
                throw tooLarge(all.length, most);
            }
            return all.clone();
        }
        try {
            return WholeFile.bytes(path == null ? Path.of(name) : path, most);
        } catch (UnsuitableFileException e) {
            throw switch (e.reason()) {
                case FOLDER -> problem("file.folder");
                case SPECIAL -> problem("file.special");
                case TOO_LARGE -> tooLarge(e.size(), most);
            };
        } catch (NoSuchFileException e) {
            throw problem("file.missing");
        } catch (AccessDeniedException e) {
            throw problem("file.forbidden");
        } catch (IOException e) {
            throw problem("file.unreadable", Problem.printable(String.valueOf(e.getMessage())));
        }
    }

    private UnreadableFileException tooLarge(long size, int most) {
        return problem("file.too-large", (size + MEGABYTE - 1) / MEGABYTE, most / MEGABYTE);
    }

    /**
     * What is thrown when this file cannot be read.
     *
     * @param id the sentence's id in {@code messages.properties}; its {@code {0}} is the file's name
     * @param arguments what stands for {@code {1}} and so on in it
     */
    public UnreadableFileException problem(String id, Object... arguments) {
        return new UnreadableFileException(Problem.of(name, id, arguments));
    }
}
