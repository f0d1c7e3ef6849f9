package org.crossquote.annotation.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crossquote.JavaProcess;

/** Another JVM with the classes of the tests. */
final class Child {
    private Child() {}

    /** What it printed, and how it ended. */
    record Outcome(List<String> lines, int status) {
        /** What stands behind a word, in every line that begins with it. */
        List<String> behind(String word) {
            return lines.stream()
                    .filter(l -> l.startsWith(word + " "))
                    .map(l -> l.substring(word.length() + 1))
                    .toList();
        }
    }

    /** The command line of a main class, behind the command that runs it. */
    static List<String> command(List<String> runner, Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>(runner);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m"));
        // A fault that hits the virtual machine itself leaves its report there and not among the sources.
        command.add("-XX:ErrorFile=" + Path.of(System.getProperty("java.io.tmpdir"), "crossquote-child-%p.log"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return command;
    }

    static Process start(List<String> command) throws IOException {
        return JavaProcess.builder(command).start();
    }

    /** Runs a command to its end. */
    static Outcome run(List<String> command) throws IOException, InterruptedException {
        Process process = start(command);
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return new Outcome(lines, process.waitFor());
    }

    /** Whether a command is there and works here. */
    static boolean works(String... command) {
        try {
            return run(Stream.of(command).toList()).status() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
