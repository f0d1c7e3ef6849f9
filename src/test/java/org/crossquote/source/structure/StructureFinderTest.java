package org.crossquote.source.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the articles of the test resources. Each line there is {@code kind| words}; blank lines belong to the article,
 * lines that open with # say what it is about.
 */
class StructureFinderTest {
    private static final Path CASES = Path.of("src/test/resources/org/crossquote/source/structure");

    private final StructureFinder finder = StructureFinder.standard();

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhatEachLineIs(Path file) throws IOException {
        List<String> expected = expected(file);
        assertThat(found(String.join("\n", words(expected)))).isEqualTo(withoutBlank(expected));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesNotMindHowLinesAreBroken(Path file) throws IOException {
        List<String> expected = expected(file);
        assertThat(found(String.join("\r\n", words(expected)))).isEqualTo(withoutBlank(expected));
        assertThat(found(String.join("\r", words(expected)) + "\r")).isEqualTo(withoutBlank(expected));
        assertThat(found("\uFEFF" + String.join("\n", words(expected)) + "\n\n\n"))
                .isEqualTo(withoutBlank(expected));
    }

    private static List<String> expected(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static List<String> words(List<String> expected) {
        return expected.stream()
                .map(line -> line.substring(line.indexOf('|') + 1).strip())
                .toList();
    }

    private static List<String> withoutBlank(List<String> expected) {
        return expected.stream().filter(line -> !line.isBlank()).toList();
    }

    private List<String> found(String text) {
        return finder.find(text).stream()
                .map(line -> line.kind().label() + "| " + line.line().text())
                .toList();
    }

    @Test
    void spansCoverTheWholeLineAndNothingOfItsBreak() {
        String text = "\uFEFFFirst line.  \r\n\r\n \t \r\n  Second line.\u2028Third 😀 line.";
        assertThat(finder.find(text).stream().map(l -> l.line().span().in(text)))
                .containsExactly("First line.  ", "  Second line.", "Third 😀 line.");
    }

    @Test
    void aTextOfBlankLinesHasNoBlocks() {
        assertThat(finder.find("")).isEmpty();
        assertThat(finder.find("\uFEFF")).isEmpty();
        assertThat(finder.find("\n\r\n \t\u00A0\n\u200B\n")).isEmpty();
    }

    @Test
    void aVeryLongLineIsOneParagraph() {
        String line = "He said it again. ".repeat(100_000);
        assertThat(finder.find(line))
                .singleElement()
                .satisfies(l -> assertThat(l.kind().label()).isEqualTo("paragraph"));
    }

    @Test
    void manyShortLinesAreDoneInReasonableTime() {
        String text = "Ward One\nWard Two\n\n".repeat(20_000);
        assertThat(finder.find(text)).hasSize(40_000);
    }
}
