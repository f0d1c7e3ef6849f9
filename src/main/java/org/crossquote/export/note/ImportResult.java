package org.crossquote.export.note;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Change;
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
