package org.crossquote.reading;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.Span;

/** Cuts blocks into sentences, by the rules of their language. */
final class Sentences {
    private Sentences() {}

    /** The sentences of a block, without the blanks behind them. */
    static List<Span> of(Article article, Block block) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.of(block.language()));
        String text = article.at(block.span());
        breaks.setText(text);
        List<Span> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            int last = start + text.substring(start, end).stripTrailing().length();
            if (last > start) {
                sentences.add(
                        new Span(block.span().start() + start, block.span().start() + last));
            }
            start = end;
        }
        return sentences;
    }
}
