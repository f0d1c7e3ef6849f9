package org.crossquote.annotation.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.crossquote.annotation.Standards;
import org.crossquote.annotation.TextPosition;
import org.crossquote.annotation.TextQuote;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against what the Hypothesis client's rule finds in 1,500 generated cases. */
class ReferenceCasesTest {
    private static final int NEAR = 3;

    private record Case(String kind, Span reference, Placement placement) {
        boolean isLost() {
            return placement.span() == null;
        }

        boolean isAtReference(int tolerance) {
            Span span = placement.span();
            return span != null
                    && Math.abs(span.start() - reference.start()) <= tolerance
                    && Math.abs(span.end() - reference.end()) <= tolerance;
        }
    }

    @Test
    void findsUnchangedWordsWhereTheReferenceFindsThem() throws IOException {
        List<Case> unchanged = cases("same", "around", "twice");
        assertThat(unchanged).hasSizeGreaterThan(700).allMatch(c -> c.isAtReference(0));
    }

    @Test
    void findsChangedWordsNearTheReferenceOrSaysThatTheyAreLost() throws IOException {
        List<Case> changed = cases("inside", "heavy");
        System.out.printf(
                "reference cases: %d changed, %.3f near or lost, %.3f lost%n",
                changed.size(), share(changed, c -> c.isLost() || c.isAtReference(NEAR)), share(changed, Case::isLost));
        assertThat(share(changed, c -> c.isLost() || c.isAtReference(NEAR))).isGreaterThanOrEqualTo(0.95);
        assertThat(share(changed, Case::isLost)).as("lost for want of trying").isLessThan(0.1);
    }

    @Test
    void findsNothingWhereTheWordsAreGone() throws IOException {
        assertThat(cases("gone")).hasSizeGreaterThan(200).allMatch(Case::isLost);
    }

    private static double share(List<Case> cases, Predicate<Case> test) {
        return (double) cases.stream().filter(test).count() / cases.size();
    }

    private static List<Case> cases(String... kinds) throws IOException {
        JsonMapper mapper = JsonMapper.shared();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Standards.at("anchoring/cases.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(mapper::readTree)
                    .filter(c -> List.of(kinds).contains(c.path("kind").asString()))
                    .map(ReferenceCasesTest::place)
                    .toList();
        }
    }

    private static Case place(JsonNode json) {
        String text = json.path("text").asString();
        TextQuote quote = new TextQuote(
                json.path("exact").asString(),
                json.path("prefix").asString(""),
                json.path("suffix").asString(""));
        JsonNode hint = json.path("hint");
        TextPosition position = null;
        if (hint.isNumber()) {
            int start = text.codePointCount(0, Math.min(text.length(), hint.asInt()));
            position = new TextPosition(
                    start, start + quote.exact().codePointCount(0, quote.exact().length()));
        }
        JsonNode reference = json.path("reference");
        return new Case(
                json.path("kind").asString(),
                new Span(reference.path("start").asInt(), reference.path("end").asInt()),
                new Anchoring(text).place(quote, position));
    }
}
