package org.crossquote.annotation.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crossquote.annotation.jsonld.CollectionFile;
import org.crossquote.annotation.jsonld.CollectionReader;
import org.crossquote.annotation.jsonld.UnreadableNotesException;
import org.crossquote.file.AtomicFile;

/**
 * Earlier states of one file of notes, in a folder beside it. Only states that are readable and not empty get in; the newest
 * {@value #NEWEST} stay, and the last one of each of the newest {@value #DAYS} days.
 */
final class Backups {
    private static final int NEWEST = 8;
    private static final int DAYS = 14;
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final String name;
    private final CollectionReader reader = new CollectionReader();

    /** @param file the file of notes */
    Backups(Path file) {
        folder = file.resolveSibling("backups");
        name = file.getFileName().toString().replaceFirst("\\.jsonld$", "");
    }

    Path folder() {
        return folder;
    }

    /** Keeps a state, unless the last one is not old enough. */
    void keep(byte[] bytes, CollectionFile read, Instant now) throws IOException {
        boolean due = all().stream()
                .findFirst()
                .map(newest -> timeOf(newest).plus(PAUSE).isBefore(now))
                .orElse(true);
        if (due) {
            keepAtOnce(bytes, read, now);
        }
    }

    /** Keeps a state; one without a note is not worth the place of another. */
    void keepAtOnce(byte[] bytes, CollectionFile read, Instant now) throws IOException {
        if (read.annotations().isEmpty() && read.unread().isEmpty()) {
            return;
        }
        Files.createDirectories(folder);
        // One name for all of them: what a crash leaves is used again, and does not stay.
        AtomicFile.write(
                folder.resolve(name + "." + TIME.format(now) + ".jsonld"),
                name + AtomicFile.TEMPORARY,
                out -> out.write(bytes));
        thinOut();
    }

    private void thinOut() {
        List<Path> all = all();
        Set<Path> kept = kept(all);
        for (Path old : all) {
            try {
                if (!kept.contains(old)) {
                    Files.deleteIfExists(old);
                }
            } catch (IOException e) {
                // One too many does no harm; it goes with the next backup.
            }
        }
    }

    /** The newest backup that can be read. */
    Optional<Path> newestGood() {
        return all().stream().filter(b -> read(b).isPresent()).findFirst();
    }

    /** What a backup holds; empty when it cannot be read. */
    Optional<CollectionFile> read(Path backup) {
        try {
            return Optional.of(reader.read(Files.readAllBytes(backup)));
        } catch (IOException | UnreadableNotesException e) {
            return Optional.empty();
        }
    }

    /** All backups, the newest first. */
    List<Path> all() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith(name + ".")
                            && f.toString().endsWith(".jsonld"))
                    .sorted(Comparator.comparing(Backups::timeOf).reversed())
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(); // no folder, no backup
        }
    }

    private static Set<Path> kept(List<Path> newestFirst) {
        Set<Path> kept = new HashSet<>(newestFirst.subList(0, Math.min(NEWEST, newestFirst.size())));
        List<String> days = new ArrayList<>();
        for (Path backup : newestFirst) {
            String day = timeOf(backup).toString().substring(0, 10);
            if (!days.contains(day) && days.size() < DAYS) {
                days.add(day);
                kept.add(backup);
            }
        }
        return kept;
    }

    private static Instant timeOf(Path backup) {
        String name = backup.getFileName().toString();
        int end = name.lastIndexOf('.');
        int start = name.lastIndexOf('.', end - 1);
        try {
            return start < 0 ? Instant.EPOCH : TIME.parse(name.substring(start + 1, end), Instant::from);
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }
}
