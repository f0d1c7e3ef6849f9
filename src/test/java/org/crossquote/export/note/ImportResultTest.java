package org.crossquote.export.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.AnnotationSnapshot;
import org.crossquote.annotation.CurrentAnnotations;
import org.crossquote.annotation.Motivation;
import org.crossquote.annotation.Target;
import org.junit.jupiter.api.Test;

/** What is said of an import counts the notes of the file, and no others. */
class ImportResultTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    private static Annotation note(String words) {
        return Annotation.create(Motivation.COMMENTING, List.of(new Target.WholeArticle("urn:a")), NOW)
                .withNote(words, NOW);
    }

    @Test
    void theCountsAreTogetherThoseOfTheFile() {
        Annotation same = note("same");
        Annotation mine = note("mine");
        Annotation theirs = mine.withNote("theirs", NOW.plusSeconds(9));
        Annotation fresh = note("new");
        Annotation trashed = note("trashed").withTrashed(true, NOW);
        CurrentAnnotations notes = new CurrentAnnotations(AnnotationSnapshot.EMPTY);
        List.of(same, mine, note("not in the file")).forEach(notes::put);
        List<Annotation> file = List.of(same, theirs, fresh, trashed);

        ImportResult result = ImportResult.of(notes.merge(file), file);
        assertThat(result).isEqualTo(new ImportResult(2, 1, 1, 1));
        assertThat(result.added() + result.changed() + result.same()).isEqualTo(file.size());
        assertThat(result.sentence())
                .isEqualTo("2 added, 1 changed, 1 as they were. One version with other words is kept in the trash.");
    }
}
