package org.crossquote.app.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossquote.app.Focus;
import org.crossquote.app.GoldReading;
import org.crossquote.app.PlaceWords;
import org.crossquote.app.panel.WordDifferences.Change;
import org.crossquote.app.panel.WordDifferences.Piece;
import org.crossquote.link.Grade;
import org.crossquote.link.Passage;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.Reading;
import org.crossquote.reading.Told;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Reading GOLD = GoldReading.read();

    @Test
    void aRemarkInThreeArticlesHasTwoOtherWordingsAndTheMissingArticles() {
        Comparison comparison = Comparison.of(GOLD, focus("He was certainly critical"));
        assertThat(comparison.wordings()).hasSize(2);
        assertThat(comparison.wordings())
                .extracting(w -> w.counterpart().link().grade())
                .contains(Grade.VARIANT, Grade.FRAGMENT);
        assertThat(comparison.missingText()).isEqualTo("Not in articles 2 and 3.");
    }

    @Test
    void aQuotationThatStandsAloneIsMissingEverywhereElse() {
        Comparison comparison = Comparison.of(GOLD, focus("taking up arms"));
        assertThat(comparison.wordings()).isEmpty();
        assertThat(comparison.missingText()).isEqualTo("Not in articles 1, 2, 3 and 5.");
    }

    @Test
    void noFarSideIsListedTwice() {
        for (Quotation q : GOLD.quotations()) {
            Comparison comparison = Comparison.of(GOLD, focus(q));
            List<Passage> far = comparison.wordings().stream().map(Told::far).toList();
            assertThat(far).doesNotHaveDuplicates();
        }
    }

    @Test
    void wordsThatWereAddedAndLeftOutAreToldApart() {
        assertThat(WordDifferences.between("He was critical, then nice.", "They were critical, then very nice."))
                .filteredOn(piece -> piece.change() != Change.SAME)
                .containsExactly(
                        new Piece(Change.DELETED, "He was"),
                        new Piece(Change.INSERTED, "They were"),
                        new Piece(Change.INSERTED, "very"));
    }

    @Test
    void thePiecesThatAreNotLeftOutAreTheOtherWording() {
        String other = "“They were certainly critical before that.”";
        String kept = WordDifferences.between("“He was critical.”", other).stream()
                .filter(piece -> piece.change() != Change.DELETED)
                .map(Piece::text)
                .reduce("", String::concat);
        assertThat(kept.replace(" ", "")).isEqualTo(other.replace(" ", ""));
    }

    @Test
    void aPlaceIsCountedInParagraphs() {
        Quotation quotation = quotation("He was certainly critical");
        assertThat(PlaceWords.of(GOLD.collection().article(quotation.article()).orElseThrow(), quotation.span()))
                .isEqualTo("paragraph 22");
    }

    private static Focus focus(String words) {
        return focus(quotation(words));
    }

    private static Focus focus(Quotation q) {
        Passage passage = new Passage(q.article(), q.span(), q.exact());
        return new Focus(passage, GOLD.toldElsewhere(passage));
    }

    private static Quotation quotation(String words) {
        return GOLD.quotations().stream()
                .filter(q -> q.exact().contains(words))
                .findFirst()
                .orElseThrow();
    }
}
