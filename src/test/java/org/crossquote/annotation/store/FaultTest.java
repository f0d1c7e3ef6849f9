package org.crossquote.annotation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossquote.annotation.store.Strace.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lets the system calls on the folder of the notes fail, one in each run: the old data stays, the reader is told in words, and
 * the change is saved when it can be.
 */
class FaultTest {
    private static final List<String> ERRORS = List.of("EIO", "ENOSPC", "EROFS", "EACCES");

    private static final Pattern WORDS = Pattern.compile(
            "The notes are not saved in [^:]+/run\\d+: "
                    + "(the disk (is full|can only be read|reports an error)|this folder may not be written|the folder is not there).*\\.");

    /** One in so many faults, of all calls and all errors; every one with {@code -Dcrossquote.proof=full}. */
    private static final int SHARE = System.getProperty("crossquote.proof", "").equals("full") ? 1 : 9;

    @TempDir
    private Path home;

    private final AtomicInteger runs = new AtomicInteger();

    /** What is wrong after each call has failed with each error, in words. */
    private List<String> failEverywhere(String how, int share, Predicate<Call> at) throws Exception {
        Set<String> touched =
                TracedFolder.make(home, runs.incrementAndGet()).strace().touched(how, 1);
        TracedFolder whole = TracedFolder.make(home, runs.incrementAndGet());
        whole.strace().run(touched, how, 1);
        List<Fault> faults = faults(whole, at);
        AtomicInteger told = new AtomicInteger();
        List<Fault> tried = IntStream.range(0, faults.size())
                .filter(i -> i % share == 0)
                .mapToObj(faults::get)
                .toList();
        List<String> all = AtOnce.of(tried, fault -> {
            TracedFolder faulty = TracedFolder.make(home, runs.incrementAndGet());
            Child.Outcome outcome = faulty.strace().run(touched, how, 1, "-e", fault.injection());
            List<String> damage = damage(faulty, outcome);
            if (isTold(outcome)) {
                told.incrementAndGet();
            } else if (fault.mustBeTold()) {
                damage.add("not told");
            }
            return damage.stream().map(fault::with).toList();
        });
        System.out.printf(
                "%s: %d of %d faults, told at %d, damage %d%n",
                how, tried.size(), faults.size(), told.get(), all.size());
        return all;
    }

    private static List<Fault> faults(TracedFolder whole, Predicate<Call> at) throws IOException {
        List<Fault> faults = new ArrayList<>();
        boolean saving = false;
        for (Call call : whole.strace().calls()) {
            saving |= call.line().contains("/" + SavingProcess.OPENED + "\"");
            for (String error : at.test(call) ? ERRORS : List.<String>of()) {
                faults.add(new Fault(call, error, saving && isWorthTelling(call, whole.file())));
            }
        }
        return faults;
    }

    /** Writing anything, or reading the notes that are about to be written over. */
    private static boolean isWorthTelling(Call call, Path notes) {
        return switch (call.name()) {
            case "write", "pwrite64", "fsync", "rename" -> true;
            case "openat" -> call.line().contains("O_WRONLY") || call.line().contains("\"" + notes + "\"");
            case "read" -> call.line().contains("<" + notes + ">");
            default -> false;
        };
    }

    /** A call, the error that it gives, and whether the reader must hear of it. */
    private record Fault(Call call, String error, boolean mustBeTold) {
        String injection() {
            return call.failing(error);
        }

        String with(String damage) {
            return error + " of " + call.line() + ": " + damage;
        }
    }

    private static boolean isTold(Child.Outcome outcome) {
        return Stream.of("failed", "unkept", "unopened")
                .anyMatch(word -> !outcome.behind(word).isEmpty());
    }

    private static List<String> damage(TracedFolder faulty, Child.Outcome outcome) throws IOException {
        List<String> saved = outcome.behind("saved");
        List<String> damage = new ArrayList<>(faulty.damage(saved));
        if (saved.size() != 1 || !outcome.lines().contains("done")) {
            damage.add("not saved when it could be: " + outcome.lines());
        }
        outcome.behind("missing").forEach(m -> damage.add("missing " + m));
        outcome.behind("failed").stream()
                .filter(f -> !WORDS.matcher(f).matches())
                .forEach(f -> damage.add("told so: " + f));
        return damage;
    }

    @Test
    void losesNothingWhateverCallFails() throws Exception {
        assertThat(failEverywhere("store", SHARE, call -> true)).isEmpty();
    }

    @Test
    void isAbleToSeeThatAPlainWriteLosesNotes() throws Exception {
        assertThat(failEverywhere("plain", 1, call -> call.name().contains("write")))
                .isNotEmpty();
    }

    @Test
    void isAbleToSeeThatAFailureWasNotHeard() throws Exception {
        assertThat(failEverywhere("deaf", 1, call -> call.name().startsWith("rename")))
                .isNotEmpty();
    }

    @Test
    void saysThatTheDiskIsFullKeepsTheOldDataAndSavesWhenThereIsRoom() throws Exception {
        boolean works =
                Child.works("unshare", "-rm", "mount", "-t", "tmpfs", "-o", "size=64k", "none", home.toString());
        if (!works) {
            System.out.println("Skipped: a small tmpfs cannot be mounted here");
        }
        assumeTrue(works, "needs unshare and tmpfs");
        List<String> command = new ArrayList<>(List.of("unshare", "-rm", "sh", "-c"));
        command.add("mount -t tmpfs -o size=64k none " + home + " && exec \"$@\"");
        command.add("sh");
        Child.Outcome outcome =
                Child.run(Child.command(command, SavingProcess.class, List.of(home.toString(), "1", "0", "full")));
        assertThat(outcome.lines())
                .contains("filled", "saved although full? false", "old data true", "saved with room? true", "done");
        assertThat(outcome.behind("failed")).singleElement().asString().contains("the disk is full. Make room");
    }
}
