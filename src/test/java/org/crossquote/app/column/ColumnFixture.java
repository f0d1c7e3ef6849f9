package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import org.crossquote.app.ColumnState;
import org.crossquote.app.SpeakerColours;
import org.crossquote.app.SpeakerFilter;
import org.crossquote.app.style.StyleSheets;
import org.crossquote.app.style.Theme;
import org.crossquote.message.Message;
import org.crossquote.quote.Evidence;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationKind;
import org.crossquote.quote.Speaker;
import org.crossquote.quote.rule.Dispute;
import org.crossquote.reading.DisplayFilter;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/** One article, written for a test, as a column in a scene without a window. FX thread only. */
final class ColumnFixture {
    final List<Mark> chosen = new ArrayList<>();
    final ArticleColumn column;
    final Scene scene;

    ColumnFixture(Article article) {
        column = new ArticleColumn(new ColumnState(1, article), List.of(), chosen::add);
        scene = new Scene(column, 320, 480);
        new StyleSheets(scene, Theme.LIGHT);
        layout();
    }

    void layout() {
        column.applyCss();
        column.layout();
    }

    void show(Quotation... quotations) {
        show(new SpeakerFilter(), quotations);
    }

    void show(SpeakerFilter filter, Quotation... quotations) {
        show(DisplayFilter.usual(), filter, quotations);
    }

    void show(DisplayFilter shown, SpeakerFilter filter, Quotation... quotations) {
        Reading reading = new Reading(
                new ArticleCollection("test", List.of(column.article())),
                List.of(quotations),
                List.of(speaker("Ada Lovelace"), speaker("Charles Babbage")),
                List.of());
        column.show(reading.showing(shown), new SpeakerColours(reading.speakers()), filter);
        layout();
    }

    ArticleText text() {
        return (ArticleText) column.lookup(".article-text");
    }

    static Speaker speaker(String name) {
        return new Speaker(name, name.substring(name.indexOf(' ') + 1), Speaker.Kind.PERSON, Set.of(name));
    }

    /** An article of these lines; a line's kind stands before its first bar. */
    static Article article(String... lines) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            String label = line.substring(0, line.indexOf('|'));
            String words = line.substring(line.indexOf('|') + 1);
            Span span = new Span(text.length(), text.length() + words.length());
            blocks.add(new Block(BlockKind.valueOf(label), span, "en"));
            text.append(words).append("\n\n");
        }
        return new Article("test.txt", "A Test", "en", text.toString(), blocks);
    }

    static Span span(Article article, String words) {
        int at = article.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(words);
        }
        return new Span(at, at + words.length());
    }

    static Quotation quotation(Article article, String words, double confidence, String... speakers) {
        return reported(article, words, confidence, null, null, speakers);
    }

    /** With the cue at a place of its own. */
    static Quotation quotation(Article article, String words, Span cue, String... speakers) {
        return quotation(article, words, 0.95, null, null, cue, speakers);
    }

    static Quotation reported(
            Article article,
            String words,
            double confidence,
            @Nullable String reportedBy,
            @Nullable Dispute disputed,
            String... speakers) {
        return quotation(article, words, confidence, reportedBy, disputed, new Span(0, 4), speakers);
    }

    /** Quotation marks that claim nobody's words. */
    static Quotation scare(Article article, String words) {
        return new Quotation(
                article.id(),
                span(article, words),
                words,
                9,
                List.of(),
                null,
                null,
                null,
                null,
                QuotationKind.SCARE,
                0.9,
                Message.of("not-speech.nickname"));
    }

    private static Quotation quotation(
            Article article,
            String words,
            double confidence,
            @Nullable String reportedBy,
            @Nullable Dispute disputed,
            Span cue,
            String... speakers) {
        return new Quotation(
                article.id(),
                span(article, words),
                words,
                1,
                List.of(speakers),
                null,
                reportedBy,
                disputed,
                new Evidence(cue, "said"),
                QuotationKind.DIRECT,
                confidence,
                Message.of("nobody"));
    }
}
