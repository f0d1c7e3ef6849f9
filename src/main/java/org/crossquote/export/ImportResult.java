package org.crossquote.export;

import java.util.List;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Change;
import org.crossquote.annotation.NoteMerge;
import org.crossquote.annotation.NoteSet;

/**
 * What an import did to the reader's notes.
 *
 * @param added how many are new
 * @param changed how many are others than before
 * @param same how many are as they were
 */
public record ImportResult(long added, long changed, long same) {
    /** The result between two states of the notes. */
    public static ImportResult between(NoteSet before, NoteSet after) {
        long added = after.annotations().keySet().stream()
                .filter(id -> !before.annotations().containsKey(id))
                .count();
        long changed = before.annotations().values().stream()
                .filter(old -> differs(old, after.annotations().getOrDefault(old.id(), old)))
                .count();
        return new ImportResult(added, changed, after.annotations().size() - added - changed);
    }

    /**
     * The result of the changes that an import made.
     *
     * @param changes what it added and changed
     * @param all how many notes there are since
     */
    public static ImportResult of(List<Change> changes, long all) {
        long added = changes.stream().filter(change -> change.before() == null).count();
        return new ImportResult(added, changes.size() - added, Math.max(0, all - changes.size()));
    }

    private static boolean differs(Annotation old, Annotation now) {
        return !NoteMerge.sameVersion(old, now);
    }

    /** In words. */
    public String sentence() {
        return added + " added, " + changed + " changed, " + same + " as they were.";
    }
}
