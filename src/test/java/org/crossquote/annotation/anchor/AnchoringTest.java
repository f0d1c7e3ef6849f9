package org.crossquote.annotation.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crossquote.Patience;
import org.crossquote.annotation.AnchorStatus;
import org.crossquote.annotation.TextPosition;
import org.crossquote.annotation.TextQuote;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AnchoringTest {
    private static final String TEXT =
            "The mayor spoke first. “We will rebuild the bridge,” she said, and nobody in the"
                    + " hall asked how. A week later the bridge was still closed.";

    @Test
    void keepsThePlaceWhenNothingChanged() {
        assertThat(placed(TEXT, "rebuild the bridge", TEXT))
                .isEqualTo(new Placement(AnchorStatus.EXACT, at(TEXT, "rebuild the bridge")));
    }

    @Test
    void followsWordsThatMoved() {
        String now = "Updated at noon.\n\n" + TEXT;
        assertThat(placed(TEXT, "rebuild the bridge", now))
                .isEqualTo(new Placement(AnchorStatus.MOVED, at(now, "rebuild the bridge")));
    }

    @Test
    void doesNotTakeTheSameWordsOfAnotherSentenceThatSlidToTheOldPosition() {
        String text = "Ann saw the dog at home. Later that day Bob fed the dog in the park and went away.";
        Span second = new Span(text.lastIndexOf("the dog"), text.lastIndexOf("the dog") + 7);
        String now = "x".repeat(second.start() - text.indexOf("the dog")) + text;
        assertThat(now.substring(second.start(), second.end())).isEqualTo("the dog");
        Placement placement = new Anchoring(now).place(TextQuote.of(text, second), TextPosition.of(text, second));
        assertThat(placement)
                .isEqualTo(new Placement(
                        AnchorStatus.MOVED, new Span(now.lastIndexOf("the dog"), now.lastIndexOf("the dog") + 7)));
    }

    @Test
    void findsWordsThatWereSlightlyChanged() {
        String now = TEXT.replace("rebuild the bridge", "re-build the old bridge");
        assertThat(placed(TEXT, "rebuild the bridge", now))
                .isEqualTo(new Placement(AnchorStatus.APPROXIMATE, at(now, "re-build the old bridge")));
    }

    /** A note on a whole article that is as long as a book, some words of which were changed since. */
    @Test
    @Timeout(value = Patience.MINUTES, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void findsVeryManyWordsByTheirEnds() {
        String book = IntStream.range(0, 60_000)
                .mapToObj(i -> "Sentence number " + i + ".")
                .collect(Collectors.joining(" "));
        String chapter = book.substring(book.indexOf("Sentence number 100."), book.indexOf("Sentence number 50000."));
        String changed =
                chapter.replace("number 30000.", "number thirty thousand.").replace(" number 40000.", "");
        String now = "New. " + book.replace(chapter, changed);

        assertThat(placed(book, chapter, now)).isEqualTo(new Placement(AnchorStatus.APPROXIMATE, at(now, changed)));
        assertThat(placed(book, chapter, book.substring(book.indexOf("Sentence number 20000."))))
                .as("its first words are gone")
                .isEqualTo(Placement.LOST);
    }

    @Test
    void losesWordsThatWereTakenOutAndNotTheirLikesElsewhere() {
        String now = TEXT.replace("“We will rebuild the bridge,” she said, and", "There was applause, and");
        assertThat(placed(TEXT, "rebuild the bridge", now)).isEqualTo(Placement.LOST);
    }

    @Test
    void decidesBetweenEqualPlacesByTheOldPosition() {
        String text = "Read more below. ".repeat(9);
        Span fourth = new Span(3 * 17, 3 * 17 + 9);
        Placement placement =
                new Anchoring(text + "End.").place(TextQuote.of(text, fourth), TextPosition.of(text, fourth));
        assertThat(placement).isEqualTo(new Placement(AnchorStatus.EXACT, fourth));
    }

    @Test
    void doesNotGuessBetweenEqualPlacesWithoutAPosition() {
        String text = "Read more below. ".repeat(9);
        assertThat(new Anchoring(text).place(new TextQuote("Read more", "", ""), null))
                .isEqualTo(Placement.LOST);
    }

    @Test
    void acceptsAQuoteOfAnotherToolThatHasNoContext() {
        assertThat(new Anchoring(TEXT).place(new TextQuote("nobody in the hall asked", "", ""), null))
                .isEqualTo(new Placement(AnchorStatus.MOVED, at(TEXT, "nobody in the hall asked")));
    }

    @Test
    void seesTheSameWordsThroughBrokenLines() {
        String now = TEXT.replace(" ", "\n");
        assertThat(placed(TEXT, "nobody in the hall asked how", now).span())
                .isEqualTo(at(now, "nobody\nin\nthe\nhall\nasked\nhow"));
    }

    @Test
    void countsCodePointsInFilesAndUnitsInMemory() {
        String text = "😀😀 Smile, she said 😀, and left.";
        Span span = at(text, "she said 😀");
        assertThat(TextPosition.of(text, span)).isEqualTo(new TextPosition(10, 20));
        assertThat(TextPosition.of(text, span).in(text)).isEqualTo(span);
        assertThat(new TextPosition(10, 9999).in(text)).isEqualTo(new Span(span.start(), text.length()));
        assertThat(new TextPosition(7000, 9999).in(text)).isEqualTo(new Span(text.length(), text.length()));
    }

    @Test
    void neverCutsACharacterOfTwoUnitsInItsContext() {
        String text = "😀".repeat(40) + "!" + "😀".repeat(40);
        TextQuote quote = TextQuote.of(text, at(text, "!"));
        assertThat(quote.prefix()).isEqualTo("😀".repeat(16));
        assertThat(TextQuote.of("x" + text, at("x" + text, "!")).suffix()).isEqualTo("😀".repeat(16));
        assertThat(TextQuote.of("a" + "😀".repeat(16) + "b!", new Span(34, 35)).prefix())
                .isEqualTo("😀".repeat(15) + "b");
    }

    @Test
    void copesWithEmptyTextAndEmptyQuote() {
        assertThat(new Anchoring("").place(new TextQuote("words", "a", "b"), new TextPosition(3, 8)))
                .isEqualTo(Placement.LOST);
        assertThat(new Anchoring(TEXT).place(new TextQuote("", "a", "b"), new TextPosition(3, 3)))
                .isEqualTo(Placement.LOST);
    }

    private static Placement placed(String was, String words, String now) {
        Span span = at(was, words);
        return new Anchoring(now).place(TextQuote.of(was, span), position(was, span));
    }

    private static @Nullable TextPosition position(String text, Span span) {
        return TextPosition.of(text, span);
    }

    private static Span at(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
