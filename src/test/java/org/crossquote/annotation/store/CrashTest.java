package org.crossquote.annotation.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.crossquote.annotation.store.Strace.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a saving process at every system call on the folder of the notes. */
class CrashTest {
    private static final int SAVES = 1;

    /** Kills at calls that only look as well. */
    private static final boolean FULL =
            System.getProperty("crossquote.proof", "").equals("full");

    @TempDir
    private Path home;

    private final AtomicInteger runs = new AtomicInteger();

    /** Kills before each call in turn, and gives what each left behind. */
    private List<String> killEverywhere(String how, Predicate<Call> at) throws Exception {
        Set<String> touched = make().strace().touched(how, SAVES);
        TracedFolder whole = make();
        whole.strace().run(touched, how, SAVES);
        List<Call> calls = whole.strace().calls().stream().filter(at).toList();
        AtomicInteger points = new AtomicInteger();
        List<String> damage = AtOnce.of(calls, call -> {
            TracedFolder killed = make();
            Child.Outcome outcome = killed.strace().run(touched, how, SAVES, "-e", call.killing());
            points.addAndGet(outcome.lines().contains("done") ? 0 : 1);
            return killed.damage(outcome.behind("saved")).stream()
                    .map(d -> d + ", killed before " + call.line())
                    .toList();
        });
        System.out.printf("%s: killed at %d points, damage at %d%n", how, points.get(), damage.size());
        assertThat(points.get()).isEqualTo(calls.size());
        return damage;
    }

    private TracedFolder make() throws IOException {
        return TracedFolder.make(home, runs.incrementAndGet());
    }

    @Test
    void losesNothingAndBreaksNothingWhereverItIsKilled() throws Exception {
        assertThat(killEverywhere("store", call -> FULL || call.isChanging())).isEmpty();
    }

    @Test
    void isAbleToSeeThatAPlainWriteLosesNotes() throws Exception {
        assertThat(killEverywhere("plain", call -> call.name().contains("write")))
                .isNotEmpty();
    }

    @Test
    void writesSyncsRenamesAndSyncsTheFolderInThisOrder() throws Exception {
        TracedFolder run = make();
        run.strace().touched("store", 2);
        Path temporary = run.file().resolveSibling(NoteFile.temporary(run.file()));
        StringBuilder order = new StringBuilder();
        for (Call call : run.strace().calls()) {
            String line = call.line();
            if (line.matches(".*write(64)?\\(\\d+<" + temporary + ">.*")) {
                order.append("write ");
            } else if (line.matches(".*fsync\\(\\d+<" + temporary + ">.*")) {
                order.append("sync ");
            } else if (line.matches(".*rename\\w*\\(.*" + temporary + "\".*" + run.file() + "\".*")) {
                order.append("rename ");
            } else if (line.matches(".*fsync\\(\\d+<" + run.folder() + ">.*")) {
                order.append("sync-folder ");
            }
        }
        assertThat(order.toString()).matches("((write )+sync rename sync-folder ){2}");
    }
}
