package org.crossquote.annotation.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.crossquote.annotation.Annotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two processes work on the same notes and are killed again and again; no word that was saved may be missing, unless somebody
 * who saw it replaced or deleted it. {@code -Dcrossquote.soak=10000} says how many operations each makes.
 */
class SoakTest {
    private static final int KILLED = 128 + 9;

    @TempDir
    private Path home;

    private record Operation(boolean done, String id, String word, String replaced) {
        static Operation of(String line) {
            String[] parts = line.split(" ");
            return new Operation(parts[0].equals("did"), parts[2], parts[3], parts[4]);
        }
    }

    @Test
    void losesNoWordThatWasSaved() throws Exception {
        int operations = Integer.getInteger("crossquote.soak", 60);
        Path folder = Files.createDirectory(home.resolve("notes"));
        List<Path> logs = List.of(home.resolve("a.log"), home.resolve("b.log"));
        Random random = new Random(23);
        int kills = 0;
        for (int seed = 0; did(logs.get(0)) < operations || did(logs.get(1)) < operations; seed += 2) {
            List<Process> both = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                both.add(Child.start(Child.command(
                        List.of(),
                        SoakProcess.class,
                        List.of(
                                folder.toString(),
                                logs.get(i).toString(),
                                "" + (seed + i),
                                "" + Math.max(0, operations - did(logs.get(i)))))));
            }
            kills += waitAndKill(both, Math.max(60, operations / 40), logs, random);
        }
        List<String> lost = lost(folder, logs);
        System.out.printf("soak: 2 × %d operations, %d kills, %d lost%n", operations, kills, lost.size());
        assertThat(lost).isEmpty();
        assertThat(kills).isPositive();
    }

    /** Lets both go on for about so many operations, then kills who still runs, one after the other. */
    private static int waitAndKill(List<Process> both, int operations, List<Path> logs, Random random)
            throws Exception {
        int until = did(logs.get(0)) + did(logs.get(1)) + operations + random.nextInt(operations);
        while (both.stream().anyMatch(Process::isAlive) && did(logs.get(0)) + did(logs.get(1)) < until) {
            both.getFirst().waitFor(20, TimeUnit.MILLISECONDS);
        }
        int kills = 0;
        for (Process process : both) {
            if (process.isAlive()) {
                process.destroyForcibly();
                kills++;
            }
            assertThat(process.waitFor()).as("ended by itself, or killed").isIn(0, KILLED);
        }
        return kills;
    }

    private static List<String> lost(Path folder, List<Path> logs) throws IOException {
        List<Operation> all = new ArrayList<>();
        for (Path log : logs) {
            Files.readAllLines(log).forEach(line -> all.add(Operation.of(line)));
        }
        Set<String> words = new HashSet<>();
        Set<String> deleted = new HashSet<>();
        try (NoteStore store = NoteStore.open(folder, SavingProcess.ONE, Clock.systemUTC())) {
            assertThat(store.openedAs()).isInstanceOf(OpenedAs.Left.class);
            store.notes().annotations().values().stream().map(Annotation::note).forEach(words::add);
            deleted.addAll(store.notes().deleted().keySet());
        }
        // An operation took effect when it was acknowledged, or when its outcome can be seen although its process was
        // killed before it said so.
        Set<String> replaced = new HashSet<>();
        Set<String> everReplaced = new HashSet<>();
        all.forEach(o -> everReplaced.add(o.replaced()));
        for (Operation o : all) {
            boolean seen = o.word().equals("-")
                    ? deleted.contains(o.id())
                    : words.contains(o.word()) || everReplaced.contains(o.word());
            if (o.done() || seen) {
                replaced.add(o.replaced());
            }
        }
        return all.stream()
                .filter(Operation::done)
                .map(Operation::word)
                .filter(w -> !w.equals("-") && !words.contains(w) && !replaced.contains(w))
                .toList();
    }

    private static int did(Path log) throws IOException {
        return !Files.exists(log)
                ? 0
                : (int) Files.readAllLines(log).stream()
                        .filter(l -> l.startsWith("did "))
                        .count();
    }
}
