package org.crossquote.annotation.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs {@link SavingProcess} under strace, which traces, kills or lets fail the calls on the files of the notes. */
final class Strace {
    private static final String CALLS =
            "openat,write,pwrite64,fsync,fdatasync,rename,renameat,renameat2,close,fcntl,unlink,ftruncate";

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

    /** Saves some notes; {@code options} are strace's, such as an injection. Calls on other files are let alone. */
    Child.Outcome run(List<Path> files, String how, int count, String... options)
            throws IOException, InterruptedException {
        List<String> strace = new ArrayList<>(List.of("strace", "-f", "-y", "-o", log.toString()));
        files.forEach(path -> strace.addAll(List.of("-P", path.toString())));
        strace.addAll(List.of("-e", "trace=" + CALLS));
        strace.addAll(List.of(options));
        return Child.run(Child.command(strace, SavingProcess.class, List.of(folder.toString(), "5", "" + count, how)));
    }

    /** The calls of the last run, in their order. */
    List<String> calls() throws IOException {
        return Files.readAllLines(log).stream().filter(l -> l.contains("(")).toList();
    }
}
