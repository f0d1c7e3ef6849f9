package org.crossquote.annotation.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.jsonld.CollectionFile;
import org.crossquote.annotation.jsonld.CollectionReader;
import org.crossquote.annotation.jsonld.UnreadableNotesException;
import org.crossquote.file.AtomicFile;
import org.jspecify.annotations.Nullable;

/** A file of notes that is an earlier state of another one, as one that stayed behind when the notes went to another folder. */
public final class EarlierCopy {
    private final Path file;
    private final byte[] bytes;
    private final CollectionFile earlier;

    private EarlierCopy(Path file, byte[] bytes, CollectionFile earlier) {
        this.file = file;
        this.bytes = bytes;
        this.earlier = earlier;
    }

    /**
     * Whether a file is an earlier state of another one: both are of one collection, and whatever the first holds the other holds too, as it is or as
     * it was changed or deleted later.
     *
     * @throws IOException when one of them cannot be read
     */
    public static boolean is(Path file, Path of) throws IOException {
        return of(file, of) != null;
    }

    private static @Nullable EarlierCopy of(Path file, Path later) throws IOException {
        if (!file.toString().endsWith(".jsonld")) {
            return null;
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            CollectionFile earlier = new CollectionReader().read(bytes);
            CollectionFile now = new CollectionReader().read(Files.readAllBytes(later));
            return isEarlier(earlier, now) ? new EarlierCopy(file, bytes, earlier) : null;
        } catch (UnreadableNotesException e) {
            return null;
        }
    }

    private static boolean isEarlier(CollectionFile earlier, CollectionFile now) {
        return earlier.key().equals(now.key())
                && earlier.version() <= now.version()
                && now.unread().containsAll(earlier.unread())
                && earlier.annotations().values().stream().allMatch(note -> isKept(note, now))
                && earlier.deleted().keySet().stream()
                        .allMatch(id -> now.deleted().containsKey(id)
                                || now.annotations().containsKey(id));
    }

    private static boolean isKept(Annotation note, CollectionFile now) {
        Annotation there = now.annotations().get(note.id());
        if (there != null) {
            return there.equals(note) || there.modified().isAfter(note.modified());
        }
        Map<String, Instant> deleted = now.deleted();
        Instant when = deleted.get(note.id());
        return when != null && !when.isBefore(note.modified());
    }

    /**
     * Puts the later state in the place of an earlier one, which becomes one of its backups before that.
     *
     * @param file the earlier state
     * @param later the file with the later one
     * @param now when
     * @throws IOException when it is no earlier state, or something could not be written; the file is then as it was
     */
    public static void replace(Path file, Path later, Instant now) throws IOException {
        EarlierCopy copy = of(file, later);
        if (copy == null) {
            throw new IOException(String.valueOf(Objects.requireNonNull(file.getFileName())));
        }
        new Backups(copy.file).keepAtOnce(copy.bytes, copy.earlier, now);
        AtomicFile.write(file, out -> Files.copy(later, out), AtomicFile.Option.LASTING);
    }
}
