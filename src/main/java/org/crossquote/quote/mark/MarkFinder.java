package org.crossquote.quote.mark;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;

/** Finds what stands in quotation marks, whichever marks an article uses. Immutable. */
public final class MarkFinder {
    private final Apostrophes apostrophes;

    /** @param apostrophes what apostrophes stand for, in whatever language */
    public MarkFinder(Apostrophes apostrophes) {
        this.apostrophes = apostrophes;
    }

    /**
     * All marked spans of the article, by place; one that stands inside another comes after it.
     *
     * @param article any article
     * @return for each block of the article, in their order, the marked spans in it
     */
    public List<List<MarkedSpan>> find(Article article) {
        List<Span> lines = article.blocks().stream().map(Block::span).toList();
        String text = TypewriterMarks.joined(article.text());
        MarkConvention habit = MarkConvention.of(text, lines, apostrophes);
        List<List<MarkedSpan>> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Progress.checkpoint();
            char next = i + 1 < lines.size() ? opener(text, lines.get(i + 1), habit) : ' ';
            found.add(new LineScanner(text, lines.get(i), habit).scan(next));
        }
        new HalfMarked(text, article.blocks(), habit).join(found);
        return found;
    }

    /** The mark with which a line opens; a blank when it opens with none. */
    private static char opener(String text, Span line, MarkConvention habit) {
        int i = line.start();
        while (i < line.end() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        boolean opens = i < line.end() && Marks.isMark(text.charAt(i)) && new Marks(text, line, habit).canOpen(i);
        return opens ? text.charAt(i) : ' ';
    }
}
