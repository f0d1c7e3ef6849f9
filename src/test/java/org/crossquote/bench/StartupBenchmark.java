package org.crossquote.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Starts a bare window and the reader in turn, and prints the medians of when each had drawn what, and how much memory each held.
 * The reader is started twice: in a new home, and in one where it was open before and remembers what it found.
 *
 * <p>Arguments: how many times (10), then options for all JVMs; those of the README's command when none are given. Run it from the project's folder after {@code mvn package}, with a
 * display or with {@code -Dglass.platform=Headless -Dprism.order=sw}. Memory is read from {@code /proc} and left out elsewhere.
 */
public final class StartupBenchmark {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String JAR = "target/crossquote.jar";
    /** What the README's command gives the JVM. */
    private static final List<String> README_OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final List<String> options;
    private final Map<String, List<Long>> figures = new TreeMap<>();

    private StartupBenchmark(List<String> options) {
        this.options = options;
    }

    /** Runs it. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int times = args.length > 0 ? Integer.parseInt(args[0]) : 10;
        StartupBenchmark benchmark =
                new StartupBenchmark(args.length > 1 ? Stream.of(args).skip(1).toList() : README_OPTIONS);
        Path used = Files.createTempDirectory("crossquote-bench");
        for (int i = 0; i < times; i++) {
            benchmark.start("bare", "org.crossquote.bench.BareWindow", used);
            benchmark.start("first start", "org.crossquote.Main", Files.createTempDirectory("crossquote-bench"));
            benchmark.start("later start", "org.crossquote.Main", used);
        }
        benchmark.figures.forEach((name, values) -> System.out.printf("%-28s %d%n", name, median(values)));
    }

    private void start(String name, String mainClass, Path home) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA, "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of(
                "-Dcrossquote.trace=on",
                "-Dcrossquote.home=" + home,
                "-cp",
                String.join(java.io.File.pathSeparator, JAR, "target/test-classes"),
                mainClass));
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.PIPE)
                .start();
        String last = name.equals("bare") ? "drawn" : "found";
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                String[] parts = line.split(" ");
                if (parts.length == 2 && parts[1].matches("\\d+")) {
                    add(name + " " + parts[0] + " ms", (System.nanoTime() - begun) / 1_000_000);
                }
                if (parts[0].equals(last)) {
                    break;
                }
            }
            Thread.sleep(1500); // memory is read when the window has come to rest
            addMemory(name, process.pid());
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private void addMemory(String name, long pid) throws IOException {
        Path status = Path.of("/proc/" + pid + "/status");
        if (!Files.exists(status)) {
            return;
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmRSS:")) {
                add(name + " memory MB", Long.parseLong(line.replaceAll("\\D", "")) / 1024);
            }
        }
    }

    private void add(String figure, long value) {
        figures.computeIfAbsent(figure, f -> new ArrayList<>()).add(value);
    }

    private static long median(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
