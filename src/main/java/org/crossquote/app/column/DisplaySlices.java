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

    /** With these a sentence ends. */
    private static final String ENDS = ".!?。！？؟।”\"»";

    /** No letter has so many units. */
    private static final int LETTERS = 64;

    private DisplaySlices() {}

    /** The rows of an article, in their order: one for each block, several for a very long one. */
    static List<TextRow> of(Article article) {
        List<TextRow> rows = new ArrayList<>();
        for (Block block : article.blocks()) {
            List<Span> parts = parts(block.span(), article.text());
            for (Span part : parts) {
                Block own = parts.size() == 1 ? block : new Block(block.kind(), part, block.language());
                rows.add(new TextRow(own, block.span(), article.at(part)));
            }
        }
        return rows;
    }

    private static List<Span> parts(Span span, String text) {
        if (span.length() <= LONG) {
            return List.of(span);
        }
        List<Span> parts = new ArrayList<>();
        int from = span.start();
        while (span.end() - from > PART + LEAST) {
            int to = end(text, from + LEAST, from + PART);
            parts.add(new Span(from, to));
            from = to;
        }
        parts.add(new Span(from, span.end()));
        return parts;
    }

    /** Where a part ends: behind a sentence, a word or a letter. */
    private static int end(String text, int from, int to) {
        int word = -1;
        for (int at = to; at >= from; at--) {
            if (Character.isWhitespace(text.charAt(at - 1)) && !Character.isWhitespace(text.charAt(at))) {
                if (ENDS.indexOf(text.charAt(at - 2)) >= 0) {
                    return at;
                }
                word = Math.max(word, at);
            }
        }
        return word >= 0 ? word : letter(text, to);
    }

    private static int letter(String text, int to) {
        int near = Math.max(0, to - LETTERS);
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text.substring(near, Math.min(text.length(), to + LETTERS)));
        int at = letters.preceding(to - near + 1);
        return at <= 0 ? to : near + at;
    }
}
