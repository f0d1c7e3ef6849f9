package org.crossquote.date.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.crossquote.date.DateMention;
import org.crossquote.date.DateValue;
import org.crossquote.date.find.DateCases.Case;
import org.crossquote.message.MessageFile;
import org.crossquote.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds what texts say of when, in four languages, and nothing else. */
class DateFinderTest {
    private static final List<String> LANGUAGES = List.of("en", "de", "es", "fr");
    private static final int LONG = 16_000;

    private final DateFinder finder = new DateFinder();

    static Stream<Case> cases() {
        return LANGUAGES.stream().flatMap(language -> DateCases.read(language).stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheDatesAndWhatTheyMean(Case marked) {
        assertThat(finder.find(marked.article()).stream().map(DateCases::line))
                .containsExactlyElementsOf(marked.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void accentsMayStandAsMarksOfTheirOwn(Case marked) {
        Article article = marked.article();
        Article taken = DateCases.article(
                Normalizer.normalize(article.text(), Normalizer.Form.NFD),
                article.language(),
                marked.name().startsWith("Undated") ? null : DateCases.PUBLISHED);

        List<DateMention> mentions = finder.find(taken);

        assertThat(mentions.stream().map(DateCases::line).map(line -> Normalizer.normalize(line, Normalizer.Form.NFC)))
                .containsExactlyElementsOf(marked.expected());
        assertThat(mentions).allSatisfy(m -> assertThat(taken.at(m.span())).isEqualTo(m.exact()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingIsKnownThatWouldHaveToBeCountedFromAnUnknownDay(Case marked) {
        Article article = marked.article();
        Article undated = DateCases.article(article.text(), article.language(), null);

        assertThat(finder.find(undated)).allSatisfy(m -> {
            boolean isCountedFromText = Set.of("narrative", "shared-month", "clock", "anchored")
                    .contains(m.why().id());
            assertThat(m.value() == null || !m.relative() || isCountedFromText).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en: It was February 30, 2014.",
                "de: Es war der 30.2.2014.",
                "de: Es war der 30. Februar.",
                "es: Fue el 30/2/2014."
            })
    void aDayThatTheCalendarHasNotIsNone(String text) {
        assertThat(finder.find(DateCases.article(text.substring(4), text.substring(0, 2), DateCases.PUBLISHED)))
                .noneMatch(m -> m.value() instanceof DateValue.Day);
    }

    @Test
    void everyReasonHasItsSentence() {
        Set<String> ids = MessageFile.beside(DateMention.class).ids();

        assertThat(cases().flatMap(c -> finder.find(c.article()).stream()))
                .allSatisfy(m -> assertThat(ids).contains(m.why().id()));
    }

    @Test
    void aBrokenLineDoesNotPartADate() {
        String line = "The council of the harbour town met for the first time in years on the 3rd of";
        Article article = DateCases.article(
                "The harbour\n\n" + line
                        + "\nMay 2014, when the ferry had been raised again by the men of the\nnorthern yard.\n",
                "en",
                null);

        assertThat(finder.find(article))
                .extracting(m -> String.valueOf(m.value()))
                .containsExactly("2014-05-03");
    }

    /** Each of these made a rule look further with every word when it did not stop at a bound. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1, ",
                "3 and ",
                "1-",
                "1/",
                "2014 ",
                "2014-",
                "12.",
                "May ",
                "on Monday ",
                "the ",
                "of the ",
                "week ",
                "two ",
                "3 days after ",
                "next ",
                "3 p.m. ",
                "Christmas ",
                "\"",
                "'",
                "١",
                "\uD800",
                "à",
                "and 3 May "
            })
    void longTextsOfOnePieceAreReadInOneGo(String piece) {
        String text = piece.repeat(LONG / piece.length());
        for (String language : LANGUAGES) {
            Article article = DateCases.article(text, language, DateCases.PUBLISHED);

            assertInOrder(article, finder.find(article));
        }
    }

    @Test
    void anyTextIsRead() {
        String[] pieces = {
            "2014",
            "31",
            "30",
            ".",
            ",",
            "-",
            "/",
            " ",
            "\n",
            "May",
            "mayo",
            "Mai",
            "Monday",
            "lunes",
            "Dienstag",
            "of",
            "de",
            "the",
            "week",
            "last",
            "next",
            "ago",
            "hace",
            "vor",
            "il y a",
            "two",
            "zwei",
            "0",
            "99",
            "00",
            "24",
            ":",
            "Uhr",
            "p.m.",
            "a las",
            "h",
            "KW",
            "Christmas",
            "Easter",
            "2199",
            "last week",
            "year",
            "é",
            "\uD83D\uDE00",
            "'",
            "day of",
            "thousand",
            "29 February"
        };
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(30); k >= 0; k--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(3) == 0 ? "" : " ");
            }
            LocalDate day = i % 3 == 0 ? null : LocalDate.of(2024, 2, 29).plusDays(random.nextInt(2000));
            Article article = DateCases.article(text.toString(), LANGUAGES.get(i % LANGUAGES.size()), day);

            assertInOrder(article, finder.find(article));
        }
    }

    private static void assertInOrder(Article article, List<DateMention> mentions) {
        List<DateMention> wrong = new ArrayList<>();
        int end = 0;
        for (DateMention mention : mentions) {
            DateValue value = mention.value();
            boolean isRight = mention.span().start() >= end
                    && article.at(mention.span()).equals(mention.exact())
                    && (value == null || !value.first().isAfter(value.last()));
            if (!isRight) {
                wrong.add(mention);
            }
            end = mention.span().end();
        }
        assertThat(wrong).isEmpty();
    }
}
