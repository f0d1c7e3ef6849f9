package org.crossquote.annotation.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.crossquote.annotation.jsonld.CollectionFile;
import org.crossquote.annotation.jsonld.CollectionReader;
import org.crossquote.annotation.jsonld.UnreadableNotesException;
import org.crossquote.file.AtomicFile;
import org.jspecify.annotations.Nullable;

/** One file of notes as bytes: what it held when it was last seen, and whether it is still that. */
final class NoteFile {
    /** What was read. */
    static final class Read {
        private final byte @Nullable [] bytes;
        private final CollectionFile contents;
        private final @Nullable String problem;

        private Read(byte @Nullable [] bytes, CollectionFile contents, @Nullable String problem) {
            this.bytes = bytes;
            this.contents = contents;
            this.problem = problem;
        }

        /** The file, null when there is none; not to be changed. */
        byte @Nullable [] bytes() {
            return bytes;
        }

        /** What could be read of it. */
        CollectionFile contents() {
            return contents;
        }

        /** Why not all of it could be read, in a sentence with its name; null when it could. */
        @Nullable
        String problem() {
            return problem;
        }

        boolean isWhole() {
            return problem == null;
        }
    }

    private record Look(@Nullable Object key, Instant modified, long size) {}

    private static final byte[] NOT_KEPT = {};

    private final Path file;
    private final String key;
    private final CollectionReader reader = new CollectionReader();
    private Checksum checksum = Checksum.OF_NOTHING;
    private @Nullable Read last;
    private @Nullable Look look;

    NoteFile(Path file) {
        this.file = file;
        this.key = CollectionFile.key(file.getFileName().toString().replaceFirst("\\.jsonld$", ""));
    }

    /** The collection's address: it goes by the file's name. */
    String key() {
        return key;
    }

    Path path() {
        return file;
    }

    Path folder() {
        return Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
    }

    /** Reads the file. One with the checksum of the last time is not taken apart again. */
    Read read() throws IOException {
        look = look();
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            checksum = Checksum.OF_NOTHING;
            last = new Read(null, CollectionFile.empty(key, "", List.of()), null);
            return last;
        }
        Checksum sum = Checksum.of(bytes);
        Read known = last;
        if (known == null || known.bytes() == null || !sum.equals(checksum)) {
            known = parse(bytes);
            checksum = sum;
        }
        last = new Read(NOT_KEPT, known.contents(), known.problem());
        return new Read(bytes, known.contents(), known.problem());
    }

    /** Whether the file had this checksum when it was last read or written here. */
    boolean holds(Checksum sum) {
        return checksum.equals(sum);
    }

    private Read parse(byte[] bytes) {
        try {
            return new Read(bytes, reader.read(bytes), null);
        } catch (UnreadableNotesException e) {
            return new Read(
                    bytes,
                    reader.salvage(bytes, key),
                    e.sentence(file.getFileName().toString()));
        }
    }

    /** Replaces the file. The checksum is that of the bytes. */
    void write(byte[] bytes, Checksum sum, CollectionFile contents) throws IOException {
        AtomicFile.write(file, temporary(file), out -> out.write(bytes));
        checksum = sum;
        last = new Read(NOT_KEPT, contents, null);
        look = look();
    }

    /** Whether the file is another one, or has another time or size, than when it was last read or written here. */
    boolean isChangedOutside() {
        return !Objects.equals(look, look());
    }

    private @Nullable Look look() {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return new Look(now.fileKey(), now.lastModifiedTime().toInstant(), now.size());
        } catch (IOException e) {
            return null; // not there, or not to be reached: the next save finds out which
        }
    }

    /** The name of the temporary file through which a file of notes is written. */
    static String temporary(Path file) {
        return file.getFileName() + AtomicFile.TEMPORARY;
    }
}
