package org.crossquote.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.crossquote.annotation.store.NoteStore;
import org.crossquote.text.ArticleCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditLogTest {
    private static final ArticleCollection FIVE = Texts.five();

    @TempDir
    private Path folder;

    private final TickingClock clock = new TickingClock();

    /** What is left of an annotation when times are set aside. */
    private static Map<String, String> contents(Notes notes) {
        Map<String, String> contents = new HashMap<>();
        notes.all().forEach(a -> contents.put(a.id(), content(a)));
        return contents;
    }

    private static String content(Annotation a) {
        return a.note() + a.tags() + a.highlight() + a.corrections() + a.trashed() + a.passages();
    }

    @Test
    void behavesLikeAPlainMapWithAStackUnderAnySequenceOfDoings() throws Exception {
        for (int seed = 0; seed < 5; seed++) {
            Random random = new Random(seed);
            RandomNotes made = new RandomNotes(FIVE, seed);
            Notes notes = new Notes(NoteSet.EMPTY);
            EditLog log = new EditLog(notes, clock);
            Map<String, String> model = new HashMap<>();
            Deque<Map<String, String>> past = new ArrayDeque<>();
            Deque<Map<String, String>> future = new ArrayDeque<>();
            try (NoteStore store = NoteStore.open(folder.resolve("" + seed), FIVE, clock)) {
                for (int step = 0; step < 150; step++) {
                    switch (random.nextInt(7)) {
                        case 0 -> {
                            if (past.isEmpty()) {
                                assertThat(log.undo()).isEmpty();
                            } else {
                                future.push(new HashMap<>(model));
                                model = past.pop();
                                log.undo();
                            }
                        }
                        case 1 -> {
                            if (future.isEmpty()) {
                                assertThat(log.redo()).isEmpty();
                            } else {
                                past.push(new HashMap<>(model));
                                model = future.pop();
                                log.redo();
                            }
                        }
                        case 2 -> store.save(notes.snapshot());
                        default -> {
                            Map<String, String> before = new HashMap<>(model);
                            if (edit(random, made, notes, log, model)) {
                                past.push(before);
                                future.clear();
                            }
                        }
                    }
                    assertThat(contents(notes))
                            .as("seed %d step %d", seed, step)
                            .isEqualTo(model);
                }
                store.save(notes.snapshot());
            }
            try (NoteStore again = NoteStore.open(folder.resolve("" + seed), FIVE, clock)) {
                assertThat(contents(new Notes(again.notes())))
                        .as("reloaded, seed %d", seed)
                        .isEqualTo(model);
            }
        }
    }

    private boolean edit(Random random, RandomNotes made, Notes notes, EditLog log, Map<String, String> model) {
        List<Annotation> all = new ArrayList<>(notes.all());
        int kind = all.isEmpty() ? 0 : random.nextInt(4);
        if (kind == 0) {
            List<Annotation> some = new ArrayList<>(List.of(made.next(), made.nextWithOthers()));
            log.put("Add", some);
            some.forEach(a -> model.put(a.id(), content(a)));
            return true;
        }
        Annotation one = all.get(random.nextInt(all.size()));
        if (kind == 1) {
            log.delete("Delete", List.of(one.id(), "urn:uuid:not-there"));
            model.remove(one.id());
            return true;
        }
        Annotation changed = kind == 2
                ? one.withNote("changed " + random.nextInt(), clock.instant())
                : one.withTrashed(!one.trashed(), clock.instant());
        log.put("Change", changed);
        model.put(one.id(), content(changed));
        return true;
    }

    @Test
    void undoesAThousandStepsAcrossArticlesAndDoesThemAgain() {
        Notes notes = new Notes(NoteSet.EMPTY);
        EditLog log = new EditLog(notes, clock);
        RandomNotes made = new RandomNotes(FIVE, 99);
        List<Map<String, String>> states = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            states.add(contents(notes));
            log.put("Add", made.next());
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
        Notes notes = new Notes(NoteSet.EMPTY);
        EditLog log = new EditLog(notes, clock);
        Annotation mine = new RandomNotes(FIVE, 1).next().withNote("mine", clock.instant());
        log.put("Add", mine);
        log.put("Change", mine.withNote("mine, longer", clock.instant()));
        Annotation theirs = notes.find(mine.id()).orElseThrow().withNote("theirs", clock.instant());
        notes.absorb(notes.snapshot(), new NoteSet(new LinkedHashMap<>(Map.of(theirs.id(), theirs)), Map.of()));
        assertThat(log.undo()).isEmpty();
        assertThat(notes.find(mine.id()).orElseThrow().note()).isEqualTo("theirs");
    }
}
