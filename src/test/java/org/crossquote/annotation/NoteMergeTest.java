package org.crossquote.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoteMergeTest {
    private static final Instant T0 = Instant.parse("2026-03-01T08:00:00Z");
    private static final Annotation NOTE = Annotation.create(
                    Motivation.COMMENTING, List.of(new Target.WholeArticle("urn:crossquote:article:1")), T0)
            .withNote("as it was", T0);

    private static Instant later(int seconds) {
        return T0.plusSeconds(seconds);
    }

    private static AnnotationSnapshot set(Annotation... annotations) {
        Map<String, Annotation> byId = new LinkedHashMap<>();
        Arrays.stream(annotations).forEach(a -> byId.put(a.id(), a));
        return new AnnotationSnapshot(byId, Map.of());
    }

    private static List<String> words(AnnotationSnapshot set) {
        return set.annotations().values().stream().map(Annotation::note).toList();
    }

    @Test
    void followsWhoAloneChanged() {
        Annotation changed = NOTE.withNote("changed", later(5));
        assertThat(words(NoteMerge.merge(set(NOTE), set(changed), set(NOTE)))).containsExactly("changed");
        assertThat(words(NoteMerge.merge(set(NOTE), set(NOTE), set(changed)))).containsExactly("changed");
    }

    @Test
    void keepsTheWordsOfBothWhenBothChanged() {
        Annotation mine = NOTE.withNote("mine", later(5));
        Annotation theirs = NOTE.withNote("theirs", later(6));
        AnnotationSnapshot merged = NoteMerge.merge(set(NOTE), set(mine), set(theirs));
        assertThat(words(merged)).containsExactlyInAnyOrder("theirs", "mine");
        assertThat(Objects.requireNonNull(merged.annotations().get(NOTE.id())).note())
                .isEqualTo("theirs");
        assertThat(NoteMerge.merge(set(NOTE), set(theirs), set(mine)).annotations())
                .isEqualTo(merged.annotations());
        assertThat(NoteMerge.merge(merged, merged, merged)).isEqualTo(merged);
    }

    @Test
    void takesAMissingAnnotationForMissingAndNotForDeleted() {
        assertThat(words(NoteMerge.merge(set(NOTE), set(NOTE), set()))).containsExactly("as it was");
    }

    @Test
    void deletesWhatTheOtherDeletedAndDidNotSeeChanged() {
        AnnotationSnapshot gone = new AnnotationSnapshot(Map.of(), Map.of(NOTE.id(), later(9)));
        assertThat(NoteMerge.merge(set(NOTE), set(NOTE), gone)).isEqualTo(gone);
        Annotation changed = NOTE.withNote("still needed", later(3));
        AnnotationSnapshot kept = NoteMerge.merge(set(NOTE), set(changed), gone);
        assertThat(words(kept)).containsExactly("still needed");
        assertThat(words(NoteMerge.merge(AnnotationSnapshot.EMPTY, kept, gone)))
                .as("for others too")
                .containsExactly("still needed");
    }

    @Test
    void bringsAnImportTogetherWithoutLosingWords() {
        Annotation theirs = NOTE.withNote("their thought", later(60));
        AnnotationSnapshot merged = NoteMerge.merge(AnnotationSnapshot.EMPTY, set(NOTE), set(theirs));
        assertThat(words(merged)).containsExactlyInAnyOrder("their thought", "as it was");
        assertThat(merged.annotations().values())
                .filteredOn(Annotation::trashed)
                .extracting(Annotation::note)
                .containsExactly("as it was");
        assertThat(NoteMerge.merge(AnnotationSnapshot.EMPTY, merged, set(theirs)))
                .as("the same import again")
                .isEqualTo(merged);
    }

    @Test
    void isTheSameFromBothSidesAndLosesNoWords() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            RandomNotes made = new RandomNotes(Texts.five(), seed);
            AnnotationSnapshot base = set(made.next(), made.next(), made.next(), made.next());
            AnnotationSnapshot a = changed(base, random, made, "a");
            AnnotationSnapshot b = changed(base, random, made, "b");
            AnnotationSnapshot merged = NoteMerge.merge(base, a, b);
            AnnotationSnapshot mirrored = NoteMerge.merge(base, b, a);
            assertThat(mirrored.annotations()).as("seed %d", seed).isEqualTo(merged.annotations());
            assertThat(mirrored.deleted()).isEqualTo(merged.deleted());
            List<String> words = words(merged);
            for (AnnotationSnapshot side : List.of(a, b)) {
                side.annotations().values().stream()
                        .filter(n -> isNew(base.annotations().get(n.id()), n))
                        .forEach(n -> assertThat(words).anyMatch(w -> w.contains(n.note())));
            }
        }
    }

    private static boolean isNew(@Nullable Annotation old, Annotation now) {
        return !now.note().isEmpty() && (old == null || !old.note().equals(now.note()));
    }

    private static AnnotationSnapshot changed(AnnotationSnapshot base, Random random, RandomNotes made, String who) {
        CurrentAnnotations notes = new CurrentAnnotations(base);
        for (Annotation note : base.annotations().values()) {
            Instant now = note.modified().plusSeconds(1 + random.nextInt(3));
            switch (random.nextInt(4)) {
                case 0 -> notes.put(note.withNote(who + random.nextInt(), now));
                case 1 -> notes.delete(note.id(), now);
                case 2 -> notes.put(note.withTags(List.of(who), now));
                default -> notes.put(note);
            }
        }
        notes.put(made.next());
        return notes.snapshot();
    }
}
