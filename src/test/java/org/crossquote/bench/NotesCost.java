package org.crossquote.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.AnnotationSnapshot;
import org.crossquote.annotation.CurrentAnnotations;
import org.crossquote.annotation.RandomNotes;
import org.crossquote.annotation.Texts;
import org.crossquote.annotation.anchor.AnchoredNotes;
import org.crossquote.annotation.store.NoteStore;
import org.crossquote.text.ArticleCollection;

/**
 * What 10,000 notes on the five articles cost: opening, finding their places, saving one change. In
 * processor time of the thread, so that what else runs on the machine counts little; writing to the disk is not in it. Run it from the
 * project's folder.
 */
public final class NotesCost {
    private static final int NOTES = 10_000;
    private static final int ROUNDS = 15;

    private NotesCost() {}

    /** Prints the first and the median time of each, in milliseconds of the processor. */
    public static void main(String[] args) throws IOException {
        ArticleCollection five = Texts.five();
        Path folder = Files.createTempDirectory("notes");
        RandomNotes made = new RandomNotes(five, 1);
        CurrentAnnotations notes = new CurrentAnnotations(AnnotationSnapshot.EMPTY);
        for (int i = 0; i < NOTES; i++) {
            notes.put(made.next());
        }
        double[] opening = new double[ROUNDS];
        double[] placing = new double[ROUNDS];
        double[] saving = new double[ROUNDS];
        try (NoteStore store = NoteStore.open(folder, five, Clock.systemUTC())) {
            store.save(notes.snapshot());
            System.out.printf("file: %.1f MB%n", Files.size(store.file()) / 1e6);
        }
        for (int round = 0; round < ROUNDS; round++) {
            long start = now();
            try (NoteStore store = NoteStore.open(folder, five, Clock.systemUTC())) {
                opening[round] = since(start);
                List<Annotation> all = List.copyOf(store.notes().annotations().values());
                start = now();
                AnchoredNotes anchored = new AnchoredNotes(store.articlesByKey());
                all.forEach(anchored::withStatus);
                placing[round] = since(start);
                saving[round] = saveTwice(store, all.getFirst());
            }
        }
        print("open", opening);
        print("find all places", placing);
        print("save one change", saving);
    }

    /** The time of the second save: the first after opening writes every line anew. */
    private static double saveTwice(NoteStore store, Annotation one) throws IOException {
        CurrentAnnotations notes = new CurrentAnnotations(store.notes());
        notes.put(one.withNote("changed", Clock.systemUTC().instant()));
        notes.absorb(notes.snapshot(), store.save(notes.snapshot()));
        notes.put(one.withNote("changed again", Clock.systemUTC().instant().plusSeconds(1)));
        long start = now();
        store.save(notes.snapshot());
        return since(start);
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double since(long start) {
        return (now() - start) / 1e6;
    }

    private static void print(String what, double[] millis) {
        double first = millis[0];
        Arrays.sort(millis);
        System.out.printf("%s: first %.0f ms, median %.0f ms%n", what, first, millis[ROUNDS / 2]);
    }
}
