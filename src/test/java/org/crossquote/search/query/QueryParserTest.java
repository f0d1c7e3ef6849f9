package org.crossquote.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.crossquote.quote.QuotationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
    private static Query.Word word(String text) {
        return new Query.Word(text, false);
    }

    private static Query any(String text) {
        return new Query.AnyForm(word(text));
    }

    private static Query phrase(String... words) {
        return new Query.Phrase(
                List.of(words).stream().map(QueryParserTest::word).toList());
    }

    private static String refusal(String query) {
        QueryException refused = catchThrowableOfType(QueryException.class, () -> QueryParser.parse(query));
        assertThat(refused).as(query).isNotNull();
        return refused.sentence();
    }

    @Test
    void wordsBesideEachOtherAreAllWanted() throws QueryException {
        assertThat(QueryParser.parse("harbour fire")).isEqualTo(new Query.All(List.of(any("harbour"), any("fire"))));
        assertThat(QueryParser.parse(" harbour AND\tfire ")).isEqualTo(QueryParser.parse("harbour fire"));
    }

    @Test
    void orJoinsItsTwoNeighbours() throws QueryException {
        assertThat(QueryParser.parse("a b OR c d"))
                .isEqualTo(new Query.All(List.of(any("a"), new Query.Any(List.of(any("b"), any("c"))), any("d"))));
        assertThat(QueryParser.parse("a OR b OR c")).isEqualTo(new Query.Any(List.of(any("a"), any("b"), any("c"))));
        assertThat(QueryParser.parse("(a b) OR c"))
                .isEqualTo(new Query.Any(List.of(new Query.All(List.of(any("a"), any("b"))), any("c"))));
    }

    @Test
    void inSmallLettersTheyAreWords() throws QueryException {
        assertThat(QueryParser.parse("war or peace"))
                .isEqualTo(new Query.All(List.of(any("war"), any("or"), any("peace"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a -b", "a −b", "a –b", "a NOT b"})
    void aMinusOfAnyShapeLeavesOut(String query) throws QueryException {
        assertThat(QueryParser.parse(query)).isEqualTo(new Query.All(List.of(any("a"), new Query.Not(any("b")))));
    }

    @Test
    void aHyphenInsideAWordLeavesNothingOut() throws QueryException {
        assertThat(QueryParser.parse("well-known")).isEqualTo(any("well-known"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"harbour fire\"", "“harbour fire”", "„harbour fire“", "«harbour fire»", "\"harbour, fire!\""})
    void quotationMarksOfAnyShapeMakeAPhrase(String query) throws QueryException {
        Query parsed = QueryParser.parse(query);
        assertThat(parsed).isInstanceOf(Query.Phrase.class);
        assertThat(((Query.Phrase) parsed).words()).hasSize(2);
    }

    @Test
    void anAsteriskEndsABeginning() throws QueryException {
        assertThat(QueryParser.parse("harb*")).isEqualTo(new Query.AnyForm(new Query.Word("harb", true)));
        assertThat(QueryParser.parse("\"harbour fi*\""))
                .isEqualTo(new Query.Phrase(List.of(word("harbour"), new Query.Word("fi", true))));
    }

    @Test
    void aTildeAsksForNearness() throws QueryException {
        assertThat(QueryParser.parse("\"harbour fire\"~5"))
                .isEqualTo(new Query.Near(List.of(word("harbour"), word("fire")), 5));
    }

    @Test
    void fieldsAskForMoreThanWords() throws QueryException {
        assertThat(QueryParser.parse("speaker:ruiz")).isEqualTo(new Query.Speaker(List.of(word("ruiz"))));
        assertThat(QueryParser.parse("Speaker:\"ana ruiz\""))
                .isEqualTo(new Query.Speaker(List.of(word("ana"), word("ruiz"))));
        assertThat(QueryParser.parse("in:3")).isEqualTo(new Query.Numbered(3, 3));
        assertThat(QueryParser.parse("in:4-2")).isEqualTo(new Query.Numbered(2, 4));
        assertThat(QueryParser.parse("outlet:gazette")).isEqualTo(new Query.Outlet(List.of(word("gazette"))));
        assertThat(QueryParser.parse("kind:quote")).isEqualTo(new Query.OfKind(new PlaceKind.Quoted()));
        assertThat(QueryParser.parse("kind:direct"))
                .isEqualTo(new Query.OfKind(new PlaceKind.Marked(QuotationKind.DIRECT)));
        assertThat(QueryParser.parse("tag:money")).isEqualTo(new Query.Tagged(List.of(word("money"))));
        assertThat(QueryParser.parse("note:\"ask again\""))
                .isEqualTo(new Query.Noted(new Query.Phrase(List.of(word("ask"), word("again")))));
        assertThat(QueryParser.parse("-speaker:ruiz")).isEqualTo(new Query.Not(QueryParser.parse("speaker:ruiz")));
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2024-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2024-2-9, 2024-02-09, 2024-02-09",
        "2024-02-09..2024-03, 2024-02-09, 2024-03-31",
        "2023..2024-05-01, 2023-01-01, 2024-05-01",
    })
    void datesAreDaysMonthsYearsAndRanges(String written, LocalDate first, LocalDate last) throws QueryException {
        assertThat(QueryParser.parse("date:" + written)).isEqualTo(new Query.Published(first, last));
    }

    @Test
    void oneEndOfARangeMayBeOpen() throws QueryException {
        assertThat(QueryParser.parse("date:2024.."))
                .isEqualTo(new Query.Published(LocalDate.of(2024, 1, 1), LocalDate.MAX));
        assertThat(QueryParser.parse("date:..2024-05"))
                .isEqualTo(new Query.Published(LocalDate.MIN, LocalDate.of(2024, 5, 31)));
    }

    @Test
    void whatOnlyLooksLikeAFieldIsWords() throws QueryException {
        assertThat(QueryParser.parse("12:30")).isEqualTo(any("12:30"));
        assertThat(QueryParser.parse("Okafor: no")).isEqualTo(new Query.All(List.of(any("Okafor:"), any("no"))));
        assertThat(QueryParser.parse("https://example.org/a")).isEqualTo(any("https://example.org/a"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|no word",
                "'  '|no word",
                "!!|no word to look for in “!!”",
                "\"harbour fire|quotation mark is missing",
                "(harbour|“)” is missing",
                "harbour)|“(” is missing",
                "()|nothing between the brackets",
                "harbour OR|OR stands between two",
                "OR harbour|OR stands between two",
                "harbour -|Nothing stands behind -",
                "weather:rain|no field “weather:”. There are speaker:, in:",
                "speaker:|Nothing stands behind “speaker:”",
                "in:three|wants the number of an article",
                "kind:rumour|no kind “rumour”. There are quote, direct",
                "date:yesterday|wants a day, a month, a year or a range",
                "date:2024-13|wants a day",
                "date:2024-02-30|wants a day",
                "date:..|wants a day",
                "date:2025..2024|ends before it begins",
                "\"harbour fire\"~|how many words may lie between",
                "\"harbour fire\"~many|how many words may lie between, from 0 to 1,000, and not “many”",
                "\"harbour\"~5|at least two words",
            })
    void whatCannotBeUnderstoodIsSaidInPlainWords(String query, String part) {
        assertThat(refusal(query)).contains(part);
    }

    @Test
    void whileAPhraseIsTypedItEndsWhereTheQueryEnds() throws QueryException {
        assertThat(QueryParser.parseUnfinished("mayor \"harbour fi"))
                .isEqualTo(new Query.All(List.of(any("mayor"), phrase("harbour", "fi"))));
    }

    @Test
    void aPastedBookIsRefused() {
        assertThat(refusal("word ".repeat(5_000))).contains("1,000 parts");
        assertThat(refusal("(".repeat(5_000))).contains("1,000 parts");
    }
}
