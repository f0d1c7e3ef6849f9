package org.crossquote.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossquote.search.index.SpanList;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    private static Article article(String text) {
        return new ArticleMaker().make("a.txt", text);
    }

    private static Span find(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    @Test
    void aShortLineIsShownWhole() {
        String text = "The title\n\nA short line with a hit.\nAnother line.\n";
        Excerpt excerpt = Excerpt.of(article(text), find(text, "hit"));
        assertThat(excerpt.text()).isEqualTo("A short line with a hit.");
        assertThat(excerpt.marks()).containsExactly(new Span(20, 23));
    }

    @Test
    void aLongLineIsCutBetweenWords() {
        String words = "some words that go on and on ";
        String text = words.repeat(10) + "hit " + words.repeat(10);
        Excerpt excerpt = Excerpt.of(article(text), find(text, "hit"));
        assertThat(excerpt.text()).startsWith("…").endsWith("…").hasSizeLessThan(160);
        assertThat(excerpt.marks().getFirst().in(excerpt.text())).isEqualTo("hit");
        assertThat(words.repeat(30)).contains(excerpt.text().substring(1, 20));
    }

    @Test
    void hitsNearEachOtherShareAnExcerptAndOthersDoNot() {
        String text = "A hit and a hit.\n\n" + "word ".repeat(50) + "hit " + "word ".repeat(50) + "hit.\n";
        SpanList hits = SpanList.of(List.of(
                find(text, "hit"),
                new Span(text.indexOf("hit."), text.indexOf("hit.") + 3),
                find(text, "hit w"),
                new Span(text.lastIndexOf("hit"), text.lastIndexOf("hit") + 3)));
        assertThat(Excerpt.firsts(article(text), hits)).containsExactly(0, 2, 3);
        assertThat(Excerpt.of(article(text), hits.subList(0, 2)).text()).isEqualTo("A hit and a hit.");
    }

    @Test
    void nothingThatMovesLinesStandsInIt() {
        assertThat(Excerpt.ofText("a note\nof\ttwo lines", List.of(new Span(7, 9)))
                        .text())
                .isEqualTo("a note of two lines");
        assertThat(Excerpt.ofText("", List.of()).text()).isEmpty();
    }

    @Test
    void aHitThatRunsOverManyLinesIsCut() {
        String text = "One line of words.\n".repeat(40);
        Excerpt excerpt = Excerpt.of(article(text), new Span(4, text.length() - 3));
        assertThat(excerpt.text()).isEqualTo("One line of words.");
        assertThat(excerpt.marks()).containsExactly(new Span(4, 18));
    }

    @Test
    void noSignOfTwoUnitsIsCut() {
        String text = "😀".repeat(200) + "hit" + "😀".repeat(200);
        String shown = Excerpt.of(article(text), find(text, "hit")).text();
        assertThat(shown.codePoints().filter(c -> Character.getType(c) == Character.SURROGATE))
                .isEmpty();
    }
}
