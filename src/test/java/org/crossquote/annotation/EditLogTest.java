package org.crossquote.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.crossquote.annotation.store.NoteStore;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditLogTest {
    private static final ArticleCollection FIVE = Texts.five();

    @TempDir
    private Path folder;

    private final TickingClock clock = new TickingClock();

    /** What is left of an annotation when times are set aside. */
    private static Map<String, String> contents(CurrentAnnotations notes) {
        Map<String, String> contents = new HashMap<>();
        notes.all().forEach(a -> contents.put(a.id(), content(a)));
        return contents;
    }

    private static String content(Annotation a) {
        return String.join(
                "|",
                a.motivation(),
                String.valueOf(a.creator()),
                String.valueOf(a.highlight()),
                a.bodies().toString(),
                a.targets().toString(),
                String.valueOf(a.trashed()),
                a.others().toString());
    }

    /** A session of notes on disk, and beside it a plain map of what they must be, with a stack of what it was before. */
    private final class Session {
        private final Path place;
        private final Random random;
        private final RandomNotes made;
        private final Deque<Map<String, String>> past = new ArrayDeque<>();
        private final Deque<Map<String, String>> future = new ArrayDeque<>();
        private Map<String, String> model = new HashMap<>();
        private NoteStore store;
        private CurrentAnnotations notes;
        private final EditHistory history = new EditHistory();
        private EditLog log;

        Session(int seed) throws IOException {
            place = folder.resolve("" + seed);
            random = new Random(seed);
            made = new RandomNotes(FIVE, seed);
            store = NoteStore.open(place, FIVE, clock);
            notes = new CurrentAnnotations(store.notes());
            log = new EditLog(history, notes, clock);
        }

        void step() throws IOException {
            switch (random.nextInt(10)) {
                case 0, 1 -> {
                    boolean nothing = log.undo().isEmpty();
                    assertThat(nothing).isEqualTo(past.isEmpty());
                    step(past, future);
                }
                case 2 -> {
                    boolean nothing = log.redo().isEmpty();
                    assertThat(nothing).isEqualTo(future.isEmpty());
                    step(future, past);
                }
                case 3 -> save();
                case 4 -> reload();
                default -> {
                    past.push(new HashMap<>(model));
                    future.clear();
                    edit();
                }
            }
            assertThat(contents(notes)).isEqualTo(model);
        }

        private void step(Deque<Map<String, String>> from, Deque<Map<String, String>> to) {
            if (!from.isEmpty()) {
                to.push(model);
                model = from.pop();
            }
        }

        private void save() throws IOException {
            AnnotationSnapshot moment = notes.snapshot();
            notes.absorb(moment, store.save(moment));
        }

        /** As when the collection is closed and opened again: what was done can still be undone. */
        void reload() throws IOException {
            save();
            store.close();
            store = NoteStore.open(place, FIVE, clock);
            notes = new CurrentAnnotations(store.notes());
            log = new EditLog(history, notes, clock);
        }

        private void edit() {
            List<Annotation> all = new ArrayList<>(notes.all());
            int kind = all.isEmpty() ? 0 : random.nextInt(7);
            if (kind == 0) {
                List<Annotation> some = List.of(made.next(), made.nextWithOthers());
                log.add("Add", some);
                some.forEach(a -> model.put(a.id(), content(a)));
                return;
            }
            Annotation one = all.get(random.nextInt(all.size()));
            if (kind == 1) {
                log.delete("Delete", List.of(one, made.next()));
                model.remove(one.id());
                return;
            }
            Annotation changed = changed(one, kind);
            log.change("Change", one.id(), now -> changed);
            model.put(one.id(), content(changed));
        }

        private Annotation changed(Annotation one, int kind) {
            Instant now = clock.instant();
            return switch (kind) {
                case 2 -> one.withNote("changed " + random.nextInt(), now);
                case 3 -> one.withTags(List.of("tag " + random.nextInt(), "again"), now);
                case 4 -> one.withHighlight(new Highlight("c" + random.nextInt(), LineStyle.WAVY), now);
                case 5 -> one.moved(passage(), false, now);
                default -> one.withTrashed(!one.trashed(), now);
            };
        }

        private Target.Passage passage() {
            Article article = FIVE.articles().get(random.nextInt(5));
            int start = random.nextInt(article.text().length() - 50);
            return Target.Passage.of(KnownArticle.of(article).key(), article.text(), new Span(start, start + 40));
        }
    }

    @Test
    void behavesLikeAPlainMapWithAStackUnderAnySequenceOfDoings() throws Exception {
        for (int seed = 0; seed < 8; seed++) {
            Session session = new Session(seed);
            for (int step = 0; step < 150; step++) {
                try {
                    session.step();
                } catch (AssertionError e) {
                    throw new AssertionError("seed " + seed + ", step " + step, e);
                }
            }
            session.reload();
            assertThat(contents(session.notes)).as("seed %d", seed).isEqualTo(session.model);
            session.store.close();
        }
    }

    @Test
    void undoesAThousandStepsAcrossArticlesAndDoesThemAgain() {
        CurrentAnnotations notes = new CurrentAnnotations(AnnotationSnapshot.EMPTY);
        EditLog log = new EditLog(new EditHistory(), notes, clock);
        RandomNotes made = new RandomNotes(FIVE, 99);
        List<Map<String, String>> states = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            states.add(contents(notes));
            log.add("Add", made.next());
        }
        Map<String, String> end = contents(notes);
        for (int i = 999; i >= 0; i -= 1) {
            log.undo();
            if (i % 100 == 0) {
                assertThat(contents(notes)).isEqualTo(states.get(i));
            }
        }
        assertThat(log.nextUndo()).isEmpty();
        while (log.nextRedo().isPresent()) {
            log.redo();
        }
        assertThat(contents(notes)).isEqualTo(end);
    }

    @Test
    void leavesWhatSomebodyElseChangedSince() {
        CurrentAnnotations notes = new CurrentAnnotations(AnnotationSnapshot.EMPTY);
        EditLog log = new EditLog(new EditHistory(), notes, clock);
        Annotation mine = new RandomNotes(FIVE, 1).next().withNote("mine", clock.instant());
        log.add("Add", mine);
        log.change("Change", mine.id(), now -> now.withNote("mine, longer", clock.instant()));
        Annotation theirs = notes.find(mine.id()).orElseThrow().withNote("theirs", clock.instant());
        notes.absorb(
                notes.snapshot(), new AnnotationSnapshot(new LinkedHashMap<>(Map.of(theirs.id(), theirs)), Map.of()));
        assertThat(log.undo()).isEmpty();
        assertThat(notes.find(mine.id()).orElseThrow().note()).isEqualTo("theirs");
    }

    @Test
    void whatSeveralThreadsDoToOneNoteAddsUp() throws Exception {
        CurrentAnnotations notes = new CurrentAnnotations(AnnotationSnapshot.EMPTY);
        EditLog log = new EditLog(new EditHistory(), notes, clock);
        Annotation note = new RandomNotes(FIVE, 1).next().withTags(List.of(), clock.instant());
        log.add("Add", note);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 500; i++) {
                String tag = "t" + i;
                threads.execute(() ->
                        log.change("Tag", note.id(), now -> now.withTags(more(now.tags(), tag), clock.instant())));
            }
        }
        assertThat(notes.find(note.id()).orElseThrow().tags()).hasSize(500);
        for (int i = 0; i < 500; i++) {
            assertThat(log.undo()).containsExactly(note.id());
        }
        assertThat(notes.find(note.id()).orElseThrow().tags()).isEmpty();
    }

    private static List<String> more(List<String> tags, String tag) {
        List<String> more = new ArrayList<>(tags);
        more.add(tag);
        return more;
    }
}
