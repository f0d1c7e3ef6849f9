package org.crossquote.annotation.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.crossquote.annotation.AnchorStatus;
import org.crossquote.annotation.TextPosition;
import org.crossquote.annotation.TextQuote;
import org.crossquote.annotation.Texts;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;

/** On the five articles, with seeded edits of which it is known where the annotated words are afterwards. */
class EditedArticlesTest {
    private static final int NOTES_AN_ARTICLE = 400;

    @Test
    void findsWordsThatStandUnchangedAndNeverOthers() {
        Random random = new Random(11);
        int found = 0;
        int wrong = 0;
        int notes = 0;
        for (Article article : Texts.five().articles()) {
            for (int i = 0; i < NOTES_AN_ARTICLE; i++, notes++) {
                Span span = span(article.text(), random);
                EditedText edited = new EditedText(article.text(), span, random);
                for (int edits = random.nextInt(12); edits >= 0; edits--) {
                    edited.editElsewhere();
                }
                Span placed = place(article, span, edited.toString()).span();
                if (edited.span().equals(placed)) {
                    found++;
                } else if (placed != null) {
                    wrong++;
                }
            }
        }
        System.out.printf("edited articles: %d of %d unchanged found, %d wrong%n", found, notes, wrong);
        assertThat(wrong).isZero();
        assertThat((double) found / notes).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void findsWordsInATextThatWasReformattedAroundThem() {
        Random random = new Random(14);
        int found = 0;
        int wrong = 0;
        int notes = 0;
        for (Article article : Texts.five().articles()) {
            for (int i = 0; i < NOTES_AN_ARTICLE / 4; i++, notes++) {
                Span span = span(article.text(), random);
                EditedText edited = new EditedText(article.text(), span, random);
                edited.reformat();
                Span placed = place(article, span, edited.toString()).span();
                if (edited.span().equals(placed)) {
                    found++;
                } else if (placed != null) {
                    wrong++;
                }
            }
        }
        System.out.printf("reformatted articles: %d of %d unchanged found, %d wrong%n", found, notes, wrong);
        assertThat(wrong).isZero();
        assertThat((double) found / notes).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void saysLostWhenTheWordsWereTakenOut() {
        Random random = new Random(12);
        for (Article article : Texts.five().articles()) {
            for (int i = 0; i < NOTES_AN_ARTICLE / 4; i++) {
                Span span = span(article.text(), random);
                EditedText edited = new EditedText(article.text(), span, random);
                edited.removeSpan();
                assertThat(place(article, span, edited.toString()).status())
                        .as("%s without «%s»", article.id(), article.at(span))
                        .isEqualTo(AnchorStatus.LOST);
            }
        }
    }

    @Test
    void findsEveryQuoteAgainInAnUneditedArticle() {
        Random random = new Random(13);
        for (Article article : Texts.five().articles()) {
            for (int i = 0; i < NOTES_AN_ARTICLE; i++) {
                Span span = span(article.text(), random);
                assertThat(place(article, span, article.text())).isEqualTo(new Placement(AnchorStatus.EXACT, span));
            }
        }
    }

    private static Placement place(Article article, Span span, String now) {
        return new Anchoring(now).place(TextQuote.of(article.text(), span), TextPosition.of(article.text(), span));
    }

    private static Span span(String text, Random random) {
        int length = 4 + random.nextInt(random.nextBoolean() ? 20 : 250);
        int start = random.nextInt(text.length() - length);
        return new Span(start, start + length);
    }
}
