package org.crossquote.app.note.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Motivation;
import org.crossquote.annotation.Target;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.note.model.PlacedNote;
import org.crossquote.fault.HeardFaults;
import org.crossquote.text.ArticleCollection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The search for notes that fit a filter goes on beside the reader, who types on. */
@Tag("threads")
class NoteFiltersTest {
    private static final Instant THEN = Instant.parse("2026-01-02T03:04:05Z");

    private final List<Runnable> searches = new ArrayList<>();
    private final ReaderModel reader = new ReaderModel(new ArticleCollection("None", List.of()));
    private final NotesViewModel notes =
            new NotesViewModel(null, Executors.newSingleThreadExecutor(), Runnable::run, Clock.systemUTC());
    private final NoteFilters filters = new NoteFilters(notes, reader, searches::add, Runnable::run);
    private final PlacedNote apple = note("apple");
    private final PlacedNote apricot = note("apricot");

    NoteFiltersTest() {
        notes.book()
                .replaceAll(
                        List.of(apple, apricot),
                        Comparator.comparing(n -> n.annotation().note()));
    }

    private static PlacedNote note(String words) {
        Annotation made = Annotation.create(Motivation.COMMENTING, List.of(new Target.WholeArticle("urn:x:1")), THEN);
        return new PlacedNote(made.withNote(words, THEN), List.of(), false);
    }

    private void filter(String words) {
        filters.filterProperty().set(filters.filterProperty().get().withText(words));
    }

    private List<String> shown() {
        return notes.book().all().stream()
                .filter(filters.verdictsProperty().get()::shows)
                .map(n -> n.annotation().note())
                .toList();
    }

    @Test
    void nothingChangesUntilItIsKnownWhichNotesFit() {
        filter("apple");

        assertThat(shown()).containsExactly("apple", "apricot");
        searches.forEach(Runnable::run);
        assertThat(shown()).containsExactly("apple");
    }

    @Test
    void theLastFilterIsAppliedInWhateverOrderTheSearchesEnd() {
        filter("apple");
        filter("apricot");

        searches.reversed().forEach(Runnable::run);

        assertThat(shown()).containsExactly("apricot");
    }

    @Test
    void takingTheFilterAwayShowsAllAtOnceAndNoSearchComesAfterIt() {
        filter("apple");
        filter("");

        searches.forEach(Runnable::run);

        assertThat(shown()).containsExactly("apple", "apricot");
    }

    @Test
    void aNoteThatWasWrittenDuringTheSearchIsJudgedByWhatItSaysNow() {
        filter("apple");
        PlacedNote changed = new PlacedNote(apricot.annotation().withNote("apple too", THEN), List.of(), false);
        notes.book().take(Map.of(changed.id(), Optional.of(changed)));

        searches.forEach(Runnable::run);

        assertThat(shown()).containsExactly("apple", "apple too");
    }

    @Test
    void manyNewNotesAreJudgedInTheBackgroundToo() {
        filter("apple");
        run();
        Map<String, Optional<PlacedNote>> fresh = new HashMap<>();
        for (int i = 0; i < 1000; i++) {
            PlacedNote one = note((i % 2 == 0 ? "apple " : "pear ") + i);
            fresh.put(one.id(), Optional.of(one));
        }

        notes.book().take(fresh);

        assertThat(shown()).isEmpty();
        run();
        assertThat(shown()).hasSize(501).contains("apple", "apple 998").doesNotContain("pear 999");
    }

    private void run() {
        List<Runnable> now = List.copyOf(searches);
        searches.clear();
        now.forEach(Runnable::run);
    }

    @Test
    void anErrorInTheSearchIsTold() {
        StackOverflowError deep = new StackOverflowError();
        NoteFilters broken = new NoteFilters(notes, reader, searches::add, news -> {
            throw deep;
        });
        try (HeardFaults heard = new HeardFaults()) {
            broken.filterProperty().set(broken.filterProperty().get().withText("apple"));
            searches.getLast().run();
            assertThat(heard.told()).isSameAs(deep);
        }
    }
}
