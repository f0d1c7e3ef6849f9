package org.crossquote.annotation.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a saving process at every system call on the files of the notes. */
class CrashTest {
    private static final int SAVES = 1;
    private static final Pattern CALL = Pattern.compile("^\\d+\\s+(\\w+)\\(");

    @TempDir
    private Path home;

    private int runs;

    private record Run(Path folder, Path file, Strace strace) {
        Child.Outcome save(String how, int count, String... options) throws IOException, InterruptedException {
            return strace.run(
                    List.of(folder, file, SafeFile.temporary(file), Path.of(file + ".lock")), how, count, options);
        }
    }

    /** A folder in which one note is saved already. */
    private Run prepared() throws IOException {
        Path folder = Files.createDirectory(home.toRealPath().resolve("run" + runs++));
        return new Run(folder, SavingProcess.saveOne(folder), new Strace(folder, home.resolve("strace.log")));
    }

    /** What is lost or broken in the folder of a run, in words; empty when nothing is. */
    private static List<String> damage(Run run, List<String> acknowledged) throws IOException {
        List<String> damage = new ArrayList<>();
        try (NoteStore store = NoteStore.open(run.folder(), SavingProcess.ONE, Clock.systemUTC())) {
            if (!(store.openedAs() instanceof OpenedAs.Left)) {
                damage.add("opened as " + store.openedAs());
            }
            if (store.notes().annotations().size() <= acknowledged.size()) {
                damage.add("the note from before is lost");
            }
            acknowledged.stream()
                    .filter(id -> !store.notes().annotations().containsKey(id))
                    .forEach(id -> damage.add("lost " + id));
        }
        return damage;
    }

    private static Map<String, Integer> counted(List<String> calls) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String call : calls) {
            Matcher name = CALL.matcher(call);
            if (name.find()) {
                counts.merge(name.group(1), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Kills before each call in turn, and gives what each left behind. */
    private List<String> killEverywhere(String how, Map<String, Integer> calls)
            throws IOException, InterruptedException {
        List<String> damage = new ArrayList<>();
        int points = 0;
        for (Map.Entry<String, Integer> call : calls.entrySet()) {
            for (int when = 1; when <= call.getValue(); when++) {
                Run run = prepared();
                String injection = "inject=" + call.getKey() + ":signal=SIGKILL:when=" + when;
                Child.Outcome outcome = run.save(how, SAVES, "-e", injection);
                points += outcome.lines().contains("done") ? 0 : 1;
                damage(run, outcome.behind("saved")).forEach(d -> damage.add(injection + ": " + d));
            }
        }
        System.out.printf("%s: killed at %d points, damage at %d%n", how, points, damage.size());
        assertThat(points).isGreaterThan(how.equals("plain") ? 0 : 8);
        return damage;
    }

    @Test
    void losesNothingAndBreaksNothingWhereverItIsKilled() throws Exception {
        Run traced = prepared();
        traced.save("store", SAVES);
        assertThat(killEverywhere("store", counted(traced.strace().calls()))).isEmpty();
    }

    @Test
    void isAbleToSeeThatAPlainWriteLosesNotes() throws Exception {
        Run traced = prepared();
        traced.save("plain", SAVES);
        Map<String, Integer> calls = counted(traced.strace().calls());
        calls.keySet().retainAll(List.of("write", "pwrite64"));
        assertThat(killEverywhere("plain", calls)).isNotEmpty();
    }

    @Test
    void writesSyncsRenamesAndSyncsTheFolderInThisOrder() throws Exception {
        Run run = prepared();
        run.save("store", 2);
        Path temporary = SafeFile.temporary(run.file());
        StringBuilder order = new StringBuilder();
        for (String call : run.strace().calls()) {
            if (call.matches(".*write(64)?\\(\\d+<" + temporary + ">.*")) {
                order.append("write ");
            } else if (call.matches(".*fsync\\(\\d+<" + temporary + ">.*")) {
                order.append("sync ");
            } else if (call.matches(".*rename\\w*\\(.*" + temporary + "\".*" + run.file() + "\".*")) {
                order.append("rename ");
            } else if (call.matches(".*fsync\\(\\d+<" + run.folder() + ">.*")) {
                order.append("sync-folder ");
            }
        }
        assertThat(order.toString()).matches("((write )+sync rename sync-folder ){2}");
    }
}
