package org.crossquote.export;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.AnnotationSnapshot;
import org.crossquote.annotation.Change;
import org.crossquote.annotation.NoteMerge;
import org.crossquote.message.MessageFile;

/**
 * What an import did with the notes of the file. Those that are added, changed and as they were are together as many as the file holds.
 *
 * @param added how many are new
 * @param changed how many are others than before
 * @param same how many are as they were
 * @param apart how many annotations were made, because words would have been lost, and put into the trash
 */
public record ImportResult(long added, long changed, long same, long apart) {
    private static final MessageFile SENTENCES = MessageFile.beside(ImportResult.class);

    /**
     * The result between two states of the notes.
     *
     * @param file what the file held
     */
    public static ImportResult between(
            AnnotationSnapshot before, AnnotationSnapshot after, Collection<Annotation> file) {
        Set<String> ids = new TreeSet<>(before.annotations().keySet());
        ids.addAll(after.annotations().keySet());
        return of(
                ids.stream()
                        .map(id -> new Change(
                                id,
                                before.annotations().get(id),
                                after.annotations().get(id)))
                        .filter(ImportResult::differs)
                        .toList(),
                file);
    }

    private static boolean differs(Change change) {
        Annotation before = change.before();
        Annotation after = change.after();
        return before == null || after == null ? !Objects.equals(before, after) : !NoteMerge.sameVersion(before, after);
    }

    /**
     * The result of the changes that an import made.
     *
     * @param changes what it added and changed
     * @param file what the file held
     */
    public static ImportResult of(List<Change> changes, Collection<Annotation> file) {
        Set<String> ids = file.stream().map(Annotation::id).collect(Collectors.toSet());
        long added = changes.stream()
                .filter(change -> ids.contains(change.id()) && change.before() == null)
                .count();
        long touched =
                changes.stream().filter(change -> ids.contains(change.id())).count();
        long apart = changes.stream()
                .filter(change -> !ids.contains(change.id()) && change.before() == null)
                .count();
        return new ImportResult(added, touched - added, ids.size() - touched, apart);
    }

    /** In words. */
    public String sentence() {
        String counts = SENTENCES.text("import", added, changed, same);
        return apart == 0 ? counts : counts + " " + SENTENCES.text("import.apart", apart);
    }
}
