package org.crossquote.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.message.Message;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;

/** Two articles with a quotation inside a passage that both have, and what is listed of the other one. */
class ToldElsewhereTest {
    private static final String QUOTE = "“The ice decides, and nobody else does”";
    private static final String SECOND = "“Nobody sails”";
    private static final String HERE =
            "The board met on Tuesday. " + QUOTE + ", said the harbour master. " + SECOND + ", said a pilot.";
    private static final String THERE =
            "On Tuesday the board met. " + QUOTE + ", the master said. And a pilot added: " + SECOND + ".";

    private static Passage place(String article, String text, String words) {
        int start = text.indexOf(words);
        return new Passage(article, new Span(start, start + words.length()), words);
    }

    private static Link link(Grade grade, double score, String here, String there) {
        return new Link(grade, score, place("a", HERE, here), place("b", THERE, there), Message.of("test"));
    }

    private static Reading reading(Link... links) {
        List<Article> articles = List.of(
                new Article("a", "Ice", "en", HERE, List.of()), new Article("b", "Ice", "en", THERE, List.of()));
        return new Reading(new ArticleCollection("test", articles), List.of(), List.of(), Arrays.asList(links));
    }

    private static List<Grade> grades(List<Told> told) {
        return told.stream().map(t -> t.counterpart().link().grade()).toList();
    }

    @Test
    void aQuotationIsNotListedOnceMoreWithThePassageAroundIt() {
        Reading reading = reading(link(Grade.VARIANT, 0.5, HERE, THERE), link(Grade.IDENTICAL, 1, QUOTE, QUOTE));
        assertThat(reading.toldElsewhere(place("a", HERE, QUOTE)))
                .singleElement()
                .satisfies(told -> assertThat(told.far()).isEqualTo(place("b", THERE, QUOTE)));
    }

    @Test
    void aPassageIsNotListedOnceMoreWithTheQuotationInsideIt() {
        Reading reading = reading(link(Grade.VARIANT, 0.5, HERE, THERE), link(Grade.IDENTICAL, 1, QUOTE, QUOTE));
        assertThat(reading.toldElsewhere(place("a", HERE, HERE)))
                .singleElement()
                .satisfies(told -> assertThat(told.far()).isEqualTo(place("b", THERE, THERE)));
    }

    @Test
    void theMarksAtTheEdgeOfAPlaceMakeItNoOther() {
        String words = "board met. " + QUOTE.substring(0, QUOTE.length() - 1);
        Reading reading = reading(link(Grade.VARIANT, 0.5, HERE, words), link(Grade.IDENTICAL, 1, QUOTE, QUOTE));
        assertThat(reading.toldElsewhere(place("a", HERE, QUOTE))).hasSize(1);
    }

    @Test
    void ofPassagesThatHaveNoLinkOfTheirOwnTheSurestAreListed() {
        Reading reading = reading(
                link(Grade.VARIANT, 0.5, HERE, THERE),
                link(Grade.VARIANT, 0.8, SECOND, SECOND),
                link(Grade.IDENTICAL, 1, QUOTE, QUOTE));
        String around = HERE.substring(HERE.indexOf(QUOTE), HERE.indexOf(SECOND) + SECOND.length());
        assertThat(reading.toldElsewhere(place("a", HERE, around)))
                .extracting(Told::far)
                .containsExactly(place("b", THERE, QUOTE), place("b", THERE, SECOND));
    }

    @Test
    void aFactInTheSamePlaceIsListedBesideAWording() {
        Reading reading = reading(link(Grade.IDENTICAL, 1, QUOTE, QUOTE), link(Grade.SAME_FACT, 0.7, HERE, THERE));
        assertThat(grades(reading.toldElsewhere(place("a", HERE, QUOTE))))
                .containsExactly(Grade.IDENTICAL, Grade.SAME_FACT);
    }
}
