package org.crossquote.annotation.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs {@link SavingProcess} under strace, which traces, kills or lets fail the calls on the folder of the notes. */
final class Strace {
    private static final Set<String> CHANGING = Set.of(
            "openat", "write", "pwrite64", "fsync", "rename", "renameat", "renameat2", "unlink", "unlinkat", "mkdir");
    private static final Pattern NAME = Pattern.compile("^\\d+\\s+(\\w+)\\(");

    private final Path folder;
    private final Path log;

    Strace(Path folder, Path log) {
        this.folder = folder;
        this.log = log;
        boolean works = Child.works("strace", "-f", "-o", "/dev/null", "true");
        if (!works) {
            System.out.println("Skipped: strace is not there, or may not trace here");
        }
        assumeTrue(works, "needs strace");
    }

    /**
     * A call, as strace wrote it down.
     *
     * @param name of the system call
     * @param number the how many-th of that name it is, from 1
     * @param line what strace wrote
     */
    record Call(String name, int number, String line) {
        /** Whether it may change what is on disk. */
        boolean isChanging() {
            return CHANGING.contains(name);
        }

        /** Makes it fail in another run. */
        String failing(String error) {
            return "inject=" + name + ":error=" + error + ":when=" + number;
        }

        /** Kills the process at it in another run. */
        String killing() {
            return "inject=" + name + ":signal=SIGKILL:when=" + number;
        }
    }

    /** The folder and all in it that a run names, from the folder: what {@link #run} wants to know before. */
    Set<String> touched(String how, int count) throws IOException, InterruptedException {
        Child.run(command(List.of(), how, count));
        Pattern path = Pattern.compile("[\"<]" + Pattern.quote(folder.toString()) + "(/[^\">]*)?[\">]");
        Set<String> touched = new TreeSet<>();
        for (String line : Files.readAllLines(log)) {
            Matcher paths = path.matcher(line);
            while (!line.contains(" execve(") && paths.find()) {
                touched.add(paths.group(1) == null ? "" : paths.group(1).substring(1));
            }
        }
        return touched;
    }

    /** Saves some notes; {@code options} are strace's, such as an injection. Calls on other files are let alone. */
    Child.Outcome run(Set<String> touched, String how, int count, String... options)
            throws IOException, InterruptedException {
        List<String> strace = new ArrayList<>();
        touched.forEach(path -> strace.addAll(List.of("-P", folder.resolve(path).toString())));
        strace.addAll(List.of(options));
        return Child.run(command(strace, how, count));
    }

    private List<String> command(List<String> options, String how, int count) {
        List<String> strace = new ArrayList<>(List.of("strace", "-f", "-y", "-o", log.toString()));
        strace.addAll(List.of("-e", "trace=%file,%desc"));
        strace.addAll(options);
        return Child.command(strace, SavingProcess.class, List.of(folder.toString(), "5", "" + count, how));
    }

    /** The calls of the last run, in their order. */
    List<Call> calls() throws IOException {
        List<Call> calls = new ArrayList<>();
        for (String line : Files.readAllLines(log)) {
            Matcher name = NAME.matcher(line);
            if (name.find()) {
                String called = name.group(1);
                long before =
                        calls.stream().filter(c -> c.name().equals(called)).count();
                calls.add(new Call(called, (int) before + 1, line));
            }
        }
        return calls;
    }
}
