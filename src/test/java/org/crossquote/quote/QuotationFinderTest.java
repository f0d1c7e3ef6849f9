package org.crossquote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossquote.quote.rule.Attributor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the finder does with small texts of four languages, and what it does not claim. */
class QuotationFinderTest {
    private static final QuotationFinder FINDER = new QuotationFinder();

    static Stream<MarkedCases.Case> cases() {
        return Stream.of("en", "de", "es", "fr", "it").map(MarkedCases::read).flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsWhatIsMarked(MarkedCases.Case c) {
        assertThat(FINDER.find(c.article())).map(MarkedCases::line).isEqualTo(c.expected());
    }

    @Test
    void everyRuleHasThreeMarkedTexts() {
        Map<String, Long> counts = cases().flatMap(c ->
                        FINDER.find(c.article()).stream().map(q -> q.why().id()).distinct())
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        assertThat(Attributor.ruleNames())
                .allSatisfy(rule ->
                        assertThat(counts.getOrDefault(rule, 0L)).as(rule).isGreaterThanOrEqualTo(3));
    }
}
