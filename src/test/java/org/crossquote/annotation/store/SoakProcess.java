package org.crossquote.annotation.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.AnnotationSnapshot;
import org.crossquote.annotation.CurrentAnnotations;
import org.crossquote.annotation.Motivation;
import org.crossquote.annotation.Target;

/**
 * One of two programs that work on the same notes and are killed again and again. Every word it writes into a note is written
 * once, so that it can be looked for. Before an operation is saved its log says {@code will}, afterwards {@code did}, with the operation, the
 * annotation, the new word and the word that it takes the place of. Arguments: the folder, the log, a seed, how many operations.
 */
public final class SoakProcess {
    private final NoteStore store;
    private final CurrentAnnotations notes;
    private final Path log;
    private final Random random;

    private SoakProcess(NoteStore store, Path log, Random random) {
        this.store = store;
        this.notes = new CurrentAnnotations(store.notes());
        this.log = log;
        this.random = random;
    }

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        try (NoteStore store = NoteStore.open(folder, SavingProcess.ONE, Clock.systemUTC())) {
            SoakProcess soak = new SoakProcess(store, Path.of(args[1]), new Random(Long.parseLong(args[2])));
            for (int i = 0; i < Integer.parseInt(args[3]); i++) {
                soak.operate();
            }
        }
    }

    private void operate() throws IOException {
        List<Annotation> all = notes.all();
        Annotation one = all.isEmpty() ? null : all.get(random.nextInt(all.size()));
        String word = "w" + Long.toHexString(random.nextLong());
        int kind = random.nextInt(all.size() > 40 ? 4 : 3);
        String line;
        if (one == null || kind == 0) {
            Annotation added = Annotation.create(
                            Motivation.COMMENTING,
                            List.of(new Target.WholeArticle("urn:x:1")),
                            Clock.systemUTC().instant())
                    .withNote(word, Clock.systemUTC().instant());
            line = "add " + added.id() + " " + word + " -";
            log("will " + line);
            notes.put(added);
        } else if (kind < 3) {
            line = "change " + one.id() + " " + word + " " + one.note();
            log("will " + line);
            notes.put(one.withNote(word, Clock.systemUTC().instant()));
        } else {
            line = "delete " + one.id() + " - " + one.note();
            log("will " + line);
            notes.delete(one.id(), Clock.systemUTC().instant());
        }
        AnnotationSnapshot moment = notes.snapshot();
        notes.absorb(moment, store.save(moment));
        log("did " + line);
    }

    private void log(String line) throws IOException {
        Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
