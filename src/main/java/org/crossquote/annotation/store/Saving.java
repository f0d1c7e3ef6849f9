package org.crossquote.annotation.store;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.annotation.AnnotationSnapshot;
import org.crossquote.annotation.KnownArticle;
import org.crossquote.annotation.NoteMerge;
import org.crossquote.annotation.jsonld.CollectionFile;
import org.crossquote.annotation.jsonld.CollectionWriter;
import org.jspecify.annotations.Nullable;

/**
 * Saves the notes of one collection: under the lock it reads the file, merges what others wrote, keeps the state before, and
 * writes when something differs.
 */
final class Saving implements AutoCloseable {
    /**
     * What a save wrote that broke off, perhaps behind its rename.
     *
     * @param checksum of the file then
     * @param notes that were in it
     */
    private record Attempt(Checksum checksum, AnnotationSnapshot notes) {}

    private final NoteFile disk;
    private final FolderLocks locks;
    private final BackupKeeper former;
    private final CollectionWriter writer = new CollectionWriter();
    private @Nullable Attempt attempt;
    private @Nullable IOException withoutBackup;
    private @Nullable FolderLock lock;

    Saving(NoteFile disk, Backups backups, FolderLocks locks, Clock clock) {
        this.disk = disk;
        this.locks = locks;
        former = new BackupKeeper(disk.path(), backups, clock);
    }

    /** Makes ready what the first save would otherwise have to make: the lines of all notes. */
    void prepare(CollectionFile known) {
        writer.prepare(known);
    }

    /** Why the last save could make no backup; null when it made one, or none was due. */
    @Nullable
    IOException withoutBackup() {
        return withoutBackup;
    }

    /**
     * Saves.
     *
     * @param known the collection as it was last read or written here
     * @param mine the annotations as they are here
     * @param always whether it is written although no note differs
     * @return what is on disk now
     * @throws NewerFileException when a newer version of the program has written the file; it is left alone
     * @throws IOException when it could not be written; what was on disk is still there
     */
    CollectionFile save(CollectionFile known, AnnotationSnapshot mine, boolean always) throws IOException {
        Files.createDirectories(disk.folder());
        try (FolderLock.Held _ = lock().lock()) {
            NoteFile.Read read = disk.read();
            if (read.contents().isNewer()) {
                throw new NewerFileException(disk.path());
            }
            AnnotationSnapshot theirs = read.contents().notes();
            AnnotationSnapshot merged = NoteMerge.merge(base(known), mine, theirs);
            CollectionFile next = merge(known, read).with(merged);
            if (always || !read.isWhole() || !NoteMerge.sameVersions(merged, theirs)) {
                withoutBackup = former.keep(read);
                write(next);
            }
            return next;
        }
    }

    private FolderLock lock() {
        FolderLock now = lock;
        if (now == null) {
            now = locks.of(disk.path());
            lock = now;
        }
        return now;
    }

    /** What both sides knew last: after a save that broke off behind its rename, what that save wrote. */
    private AnnotationSnapshot base(CollectionFile known) {
        Attempt tried = attempt;
        return tried != null && disk.holds(tried.checksum()) ? tried.notes() : known.notes();
    }

    private void write(CollectionFile next) throws IOException {
        byte[] bytes = writer.write(next);
        Checksum sum = Checksum.of(bytes);
        attempt = new Attempt(sum, next.notes());
        disk.write(bytes, sum, next);
        attempt = null;
    }

    private CollectionFile merge(CollectionFile known, NoteFile.Read read) {
        CollectionFile theirs = read.contents();
        // What is gone from the disk, or cannot be read there, is kept as it was read last.
        CollectionFile kept = read.bytes() == null || !read.isWhole() ? known : theirs;
        Map<String, KnownArticle> articles = new LinkedHashMap<>();
        known.articles().forEach(a -> articles.put(a.key(), a));
        theirs.articles().forEach(a -> articles.putIfAbsent(a.key(), a));
        return new CollectionFile(
                disk.key(),
                known.label(),
                CollectionFile.VERSION,
                List.copyOf(articles.values()),
                theirs.annotations(),
                theirs.deleted(),
                kept.unread(),
                kept.others());
    }

    @Override
    public void close() {
        if (lock != null) {
            locks.giveBack(lock);
            lock = null;
        }
    }
}
