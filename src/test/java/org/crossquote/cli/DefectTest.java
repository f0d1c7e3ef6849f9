package org.crossquote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.crossquote.fault.FaultReport;
import org.crossquote.fault.HeardFaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command does when the program itself is wrong. */
class DefectTest {
    /** Breaks as it is told. */
    private record Broken(Throwable defect) implements Desktop {
        @Override
        public int open(List<Path> paths) {
            throw thrown();
        }

        @Override
        public int open(List<Path> paths, Path passim) {
            throw thrown();
        }

        @Override
        public int snapshot(Snapshot snapshot) {
            throw thrown();
        }

        @Override
        public Path notes() {
            throw thrown();
        }

        @Override
        public Map<String, String> colours() {
            throw thrown();
        }

        private RuntimeException thrown() {
            if (defect instanceof Error error) {
                throw error;
            }
            return (RuntimeException) defect;
        }
    }

    private static void breaks(Throwable defect, String... args) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        try (HeardFaults heard = new HeardFaults()) {
            int status = CommandLineRunner.run(new Broken(defect), results, messages, args);
            assertThat(status).isEqualTo(ExitStatus.UNREADABLE);
            assertThat(heard.told()).isSameAs(defect);
        }
        assertThat(results.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(messages.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"snapshot articles -o x.png", "export articles -o x.md", "import articles x.json"})
    void isToldOnAndEndsTheCommandWithoutATrace(String command) {
        breaks(new IllegalStateException("some text"), command.split(" "));
        breaks(new StackOverflowError(), command.split(" "));
    }

    @Test
    void isSaidInOneSentenceWithThePlaceOfTheLog() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        FaultSentence sentence = new FaultSentence(said);
        sentence.accept(new FaultReport("kind", "StackOverflowError", "details", 1, Path.of("some", "logs")));
        sentence.accept(new FaultReport("other", "IllegalStateException", "details", 1, null));
        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains("StackOverflowError", Path.of("some", "logs").toString());
    }

    @Test
    void isSaidWhereNothingCouldBeWrittenToo() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        new FaultSentence(said).accept(new FaultReport("kind", "StackOverflowError", "details", 1, null));
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("could not be written");
    }
}
