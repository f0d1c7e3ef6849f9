package org.crossquote.app.preference;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crossquote.annotation.store.EarlierCopy;
import org.crossquote.fault.Faults;
import org.crossquote.file.AtomicFile;
import org.crossquote.file.FailureWords;
import org.crossquote.message.MessageFile;
import org.jspecify.annotations.Nullable;

/**
 * Brings the notes where the reader wants them, before any of them is opened: they are copied, the copies are compared with the files, the settings
 * are saved, and only then the new folder is used. The old files stay. Nothing is overwritten but an earlier state of the same notes, as it stayed behind
 * when they went from that folder to this one; it becomes a backup.
 *
 * @param preferences as they are after it
 * @param folder where the notes are kept now; null where that folder is not there, so that notes cannot be opened
 * @param message what the reader must be told
 */
public record NotesMove(Preferences preferences, @Nullable Path folder, Optional<String> message) {
    private static final MessageFile MESSAGES = MessageFile.beside(NotesMove.class);

    /**
     * Does what the reader wished, if he did.
     *
     * @param usual where notes are kept when nothing else is wanted
     * @param save saves settings at once, and gives whether they are on disk
     */
    public static NotesMove settle(Preferences preferences, Path usual, Predicate<Preferences> save) {
        NotesPlace place = preferences.get(NotesPlace.SECTION);
        Path now = place.in(usual);
        Path wanted = place.next(usual);
        boolean isThere = now.equals(usual) || Files.isDirectory(now);
        if (!isThere && wanted.equals(now)) {
            return new NotesMove(preferences, null, Optional.of(MESSAGES.text("notes.gone", now.toString())));
        }
        return wanted.equals(now)
                ? new NotesMove(preferences, now, Optional.empty())
                : moved(preferences, now, wanted, usual, save);
    }

    private static NotesMove moved(
            Preferences preferences, Path now, Path wanted, Path usual, Predicate<Preferences> save) {
        String folder = wanted.equals(usual) ? null : wanted.toString();
        Preferences after = preferences.with(NotesPlace.SECTION, new NotesPlace(folder, null));
        try {
            copy(now, wanted);
        } catch (FileAlreadyExistsException e) {
            return stayed(
                    preferences, now, MESSAGES.text("notes.conflict", wanted.toString(), e.getFile(), now.toString()));
        } catch (IOException e) {
            Faults.log(e);
            String why = FailureWords.of(e);
            return stayed(preferences, now, MESSAGES.text("notes.stay", wanted.toString(), why, now.toString()));
        }
        String done = Files.isDirectory(now) ? "notes.moved" : "notes.left";
        return save.test(after)
                ? new NotesMove(after, wanted, Optional.of(MESSAGES.text(done, wanted.toString(), now.toString())))
                : new NotesMove(
                        preferences,
                        now,
                        Optional.of(MESSAGES.text("notes.unsaved", wanted.toString(), now.toString())));
    }

    /** What failed is not tried again until the reader wishes it again. */
    private static NotesMove stayed(Preferences preferences, Path now, String message) {
        NotesPlace place = preferences.get(NotesPlace.SECTION);
        return new NotesMove(
                preferences.with(NotesPlace.SECTION, new NotesPlace(place.folder(), null)), now, Optional.of(message));
    }

    /** @throws FileAlreadyExistsException when another file has the name of one of them and is no earlier state of it */
    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        List<Path> files = files(from, to);
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file).toString());
            if (Files.exists(copy) && Files.mismatch(file, copy) != -1 && !EarlierCopy.is(copy, file)) {
                throw new FileAlreadyExistsException(String.valueOf(copy.getFileName()));
            }
        }
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file).toString());
            if (Files.notExists(copy)) {
                Files.createDirectories(copy.getParent());
                AtomicFile.write(copy, out -> Files.copy(file, out), AtomicFile.Option.LASTING);
            } else if (Files.mismatch(file, copy) != -1) {
                EarlierCopy.replace(copy, file, Instant.now());
            }
            if (Files.mismatch(file, copy) != -1) {
                throw new IOException(MESSAGES.text("notes.differ", String.valueOf(file.getFileName())));
            }
        }
    }

    /** All files of the notes; what lies in the new folder, where that is within the old one, is none of them. */
    private static List<Path> files(Path from, Path to) throws IOException {
        if (Files.notExists(from)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(from)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(to))
                    .filter(file -> !file.toString().endsWith(AtomicFile.TEMPORARY))
                    .toList();
        }
    }
}
