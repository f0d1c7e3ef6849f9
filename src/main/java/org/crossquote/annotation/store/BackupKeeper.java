package org.crossquote.annotation.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.crossquote.annotation.jsonld.CollectionFile;
import org.crossquote.file.AtomicFile;
import org.jspecify.annotations.Nullable;

/** Sees to it that what a save writes over is not lost: as a backup, or, when it cannot be read, under a new name. */
final class BackupKeeper {
    private static final String ENDING = ".unreadable";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmssSSS").withZone(ZoneOffset.UTC);

    private final Path file;
    private final Backups backups;
    private final Clock clock;

    /**
     * @param file the file of notes
     * @param backups where its earlier states are
     * @param clock says when
     */
    BackupKeeper(Path file, Backups backups, Clock clock) {
        this.file = file;
        this.backups = backups;
        this.clock = clock;
    }

    /**
     * Keeps what is about to be written over.
     *
     * @return why no backup could be made, null when one was made or none is due. The save goes on, for it can lose nothing that was read
     * @throws IOException when what would be lost for good could not be kept: a file that cannot be read, or one of an older form
     */
    @Nullable
    IOException keep(NoteFile.Read before) throws IOException {
        byte[] bytes = before.bytes();
        if (bytes == null) {
            return null;
        }
        Instant now = clock.instant();
        if (!before.isWhole()) {
            setAside(bytes, now);
        } else if (before.contents().version() < CollectionFile.VERSION) {
            backups.keepAtOnce(bytes, before.contents(), now);
        } else {
            return keepIfItCan(bytes, before.contents(), now);
        }
        return null;
    }

    private @Nullable IOException keepIfItCan(byte[] bytes, CollectionFile read, Instant now) {
        try {
            backups.keep(bytes, read, now);
            return null;
        } catch (IOException e) {
            return e;
        }
    }

    /** The same bytes are kept once. */
    private void setAside(byte[] bytes, Instant now) throws IOException {
        String name = file.getFileName().toString().replaceFirst("\\.jsonld$", "");
        for (Path other : aside(name)) {
            if (Arrays.equals(Files.readAllBytes(other), bytes)) {
                return;
            }
        }
        Path aside = file.resolveSibling(name + "." + TIME.format(now) + ENDING);
        for (int number = 2; Files.exists(aside); number++) {
            aside = file.resolveSibling(name + "." + TIME.format(now) + "-" + number + ENDING);
        }
        AtomicFile.write(aside, NoteFile.temporary(aside), out -> out.write(bytes));
    }

    private List<Path> aside(String name) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        try (Stream<Path> files = Files.list(folder == null ? file : folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith(name)
                            && f.toString().endsWith(ENDING))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
