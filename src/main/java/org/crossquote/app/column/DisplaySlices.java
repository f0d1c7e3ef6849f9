package org.crossquote.app.column;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.Span;

/** Cuts blocks that are too long to be laid out at once into parts that follow each other without a gap. */
final class DisplaySlices {
    /** What is shorter stays whole, in UTF-16 units; a paragraph of a newspaper has some hundred. */
    static final int LONG = 6_000;

    private static final int PART = 3_000;
    private static final int LEAST = 1_500;

    private DisplaySlices() {}

    /** The rows of an article, in their order: one for each block, several for a very long one. */
    static List<TextRow> of(Article article) {
        List<TextRow> rows = new ArrayList<>();
        for (Block block : article.blocks()) {
            List<Span> parts = parts(block.span(), article.text(), Locale.forLanguageTag(block.language()));
            for (Span part : parts) {
                Block own = parts.size() == 1 ? block : new Block(block.kind(), part, block.language());
                rows.add(new TextRow(own, block.span(), article.at(part)));
            }
        }
        return rows;
    }

    private static List<Span> parts(Span span, String text, Locale locale) {
        if (span.length() <= LONG) {
            return List.of(span);
        }
        List<Span> parts = new ArrayList<>();
        int from = span.start();
        while (span.end() - from > PART + LEAST) {
            int to = from + end(text.substring(from, from + PART), locale);
            parts.add(new Span(from, to));
            from = to;
        }
        parts.add(new Span(from, span.end()));
        return parts;
    }

    /** Where a part of this text ends: behind a sentence, a word or a letter. */
    private static int end(String text, Locale locale) {
        for (BreakIterator breaks : List.of(
                BreakIterator.getSentenceInstance(locale),
                BreakIterator.getLineInstance(locale),
                BreakIterator.getCharacterInstance(locale))) {
            breaks.setText(text);
            int at = breaks.preceding(text.length());
            if (at >= LEAST) {
                return at;
            }
        }
        return text.length();
    }
}
