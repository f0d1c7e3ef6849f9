package org.crossquote.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossquote.fault.FaultLog.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class FaultLogTest {
    private static final String TEXT = "the minister hid the letters";

    @TempDir
    private Path home;

    private FaultLog log(Path folder) {
        return new FaultLog(() -> folder, () -> "Crossquote 1.2.3");
    }

    /** A fault that is like no other. */
    static Throwable thrownAt(String method) {
        IllegalStateException fault = new IllegalStateException();
        fault.setStackTrace(new StackTraceElement[] {new StackTraceElement("Any", method, "Any.java", 7)});
        return fault;
    }

    private static String everything(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(FaultLogTest::text).collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theFirstOfItsKindIsWrittenInFullWithProgramThreadCauseAndPlace() throws IOException {
        Path folder = home.resolve("made/when needed 100%");
        Throwable fault = new IllegalStateException(new NullPointerException());
        FaultReport report = log(folder).write("notes", fault);
        assertThat(report.folder()).isEqualTo(folder);
        assertThat(report.times()).isOne();
        assertThat(report.name()).isEqualTo("IllegalStateException");
        assertThat(everything(folder))
                .contains(report.details())
                .contains("Crossquote 1.2.3, Java ", ", notes\n", "java.lang.IllegalStateException")
                .contains("Caused by: java.lang.NullPointerException", "FaultLogTest.java:");
    }

    @Test
    void oneThatComesAgainIsCountedAndWrittenEachTimeTheirNumberHasDoubled() throws IOException {
        FaultLog log = log(home);
        FaultReport last = null;
        for (int n = 0; n < 1000; n++) {
            last = log.write("main", thrownAt("again"));
        }
        assertThat(last).extracting(FaultReport::times).isEqualTo(1000);
        assertThat(everything(home)).contains("512 times now").doesNotContain("513 times");
        assertThat(everything(home).lines().count()).isLessThan(20);
    }

    @Test
    void neitherItsFilesNorTheirNumberGrowWithoutBounds() throws IOException {
        FaultLog log = new FaultLog(() -> home, () -> "x", Clock.systemUTC(), new Bounds(2000, 3));
        for (int n = 0; n < 150; n++) {
            log.write("main", thrownAt("method" + n));
        }
        assertThat(everything(home)).contains("method149").doesNotContain("method10(");
        try (Stream<Path> files = Files.list(home)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(3);
            assertThat(all).allSatisfy(file -> assertThat(Files.size(file)).isLessThan(3000));
        }
    }

    @Test
    void ofManyKindsTheMemoryIsBoundedAndTheOldestAreStillCounted() {
        FaultLog log = log(home);
        for (int n = 0; n < 300; n++) {
            log.write("main", thrownAt("method" + n));
        }
        assertThat(log.write("main", thrownAt("method0")).times()).isEqualTo(2);
        assertThat(log.write("main", thrownAt("method299")).times()).isEqualTo(101);
    }

    @Test
    void noTextThatAnExceptionQuotesStandsInIt() throws IOException {
        FaultLog log = log(home);
        Throwable suppressing = new IOException(TEXT);
        suppressing.addSuppressed(new NoSuchElementException(TEXT));
        List<Throwable> faults = List.of(
                new IllegalStateException(TEXT),
                new IllegalArgumentException("x", new IllegalStateException(TEXT)),
                new IndexOutOfBoundsException(TEXT),
                new IndexOutOfBoundsException("Index " + TEXT + " out of bounds for length 3"),
                new NullPointerException(TEXT),
                new NullPointerException("Cannot read field because " + TEXT + " is null"),
                new ClassCastException(TEXT),
                new NoClassDefFoundError(TEXT),
                new OutOfMemoryError(TEXT),
                new AssertionError(TEXT),
                new UncheckedIOException(new IOException(TEXT)),
                new NoSuchFileException(TEXT + ".txt"),
                new FileSystemException(TEXT, TEXT, TEXT),
                suppressing,
                thrownBy(() -> Integer.parseInt(TEXT)),
                thrownBy(() -> say(Enum.valueOf(Thread.State.class, TEXT))),
                thrownBy(() -> JsonMapper.shared().readTree("[\"" + TEXT)),
                thrownBy(() -> JsonMapper.shared().readTree(TEXT)));
        faults.forEach(fault -> assertThat(log.write("main", fault).details()).doesNotContain("minister", "letters"));
        assertThat(everything(home))
                .contains("java.lang.NumberFormatException: (message of ")
                .doesNotContain("minister", "letters");
    }

    /** Uses what never comes. */
    private static void say(Object result) {
        throw new AssertionError("came to " + result);
    }

    private static Throwable thrownBy(Runnable work) {
        try {
            work.run();
        } catch (Throwable e) {
            return e;
        }
        throw new AssertionError("nothing was thrown");
    }

    @Test
    void whatTheMachineItselfSaysIsKept() {
        List<String> words = List.of("a");
        Object number = words.size();
        String nothing = System.getProperty("there is no such property");
        FaultLog log = log(home);
        assertThat(details(log, () -> new ArrayList<>(words).get(words.size() + 4)))
                .contains("Index 5 out of bounds for length 1");
        assertThat(details(log, () -> say("abc".substring(2, 1)))).contains("2").contains("length 3");
        assertThat(details(log, () -> say(((String) number).isEmpty())))
                .contains("class java.lang.Integer cannot be cast to class java.lang.String");
        assertThat(details(log, () -> say(nothing.length()))).contains("because ", " is null");
        assertThat(log.write("", new IOException("No space left on device")).details())
                .contains("No space left on device");
    }

    private static String details(FaultLog log, Runnable work) {
        return log.write("main", thrownBy(work)).details();
    }

    @Test
    void whereItCannotBeWrittenTheReportSaysSoAndNothingIsThrown() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "in the way");
        assertThat(log(file.resolve("logs")).write("main", thrownAt("a")).folder())
                .isNull();
        FaultLog placeless = new FaultLog(
                () -> {
                    throw new IllegalStateException("no home");
                },
                () -> "x");
        assertThat(placeless.write("main", thrownAt("a")).folder()).isNull();
    }

    @Test
    void aTraceOfThousandsOfCallsStaysShort() {
        StackTraceElement[] deep = new StackTraceElement[50_000];
        for (int n = 0; n < deep.length; n++) {
            deep[n] = new StackTraceElement("Any", "method" + n, "Any.java", n);
        }
        StackOverflowError fault = new StackOverflowError();
        fault.setStackTrace(deep);
        assertThat(log(home).write("main", fault).details())
                .contains("method0(", "… 49930 more", "method49999(")
                .hasSizeLessThan(5000);
    }

    @Test
    void twoProcessesAtOnceLoseNothing() throws IOException, InterruptedException {
        Process one = process("one");
        Process two = process("two");
        assertThat(one.waitFor()).isZero();
        assertThat(two.waitFor()).isZero();
        String all = everything(home);
        for (int n = 0; n < 60; n++) {
            assertThat(all).contains("Fault_one_" + n + "(", "Fault_two_" + n + "(");
        }
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private Process process(String name) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        place(FaultLog.class) + File.pathSeparator + place(LoggingProcess.class),
                        LoggingProcess.class.getName(),
                        home.toString(),
                        name,
                        "60")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
