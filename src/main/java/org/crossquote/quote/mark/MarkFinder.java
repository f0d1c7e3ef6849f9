package org.crossquote.quote.mark;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.Span;

/** Finds what stands in quotation marks, whichever marks an article uses. Stateless. */
public final class MarkFinder {
    /**
     * All marked spans of the article, by place; one that stands inside another comes after it.
     *
     * @param article any article
     * @return for each block of the article, in their order, the marked spans in it
     */
    public List<List<MarkedSpan>> find(Article article) {
        List<Span> lines = article.blocks().stream().map(Block::span).toList();
        String text = article.text();
        Habit habit = Habit.of(text, lines);
        List<List<MarkedSpan>> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean continued = i + 1 < lines.size() && opensAgain(text, lines.get(i), lines.get(i + 1), habit);
            found.add(new LineScanner(text, lines.get(i), habit).scan(continued));
        }
        return found;
    }

    /** Whether the next line begins with a mark that opens and that this line has too. */
    private static boolean opensAgain(String text, Span line, Span next, Habit habit) {
        int i = next.start();
        while (i < next.end() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        if (i >= next.end() || !Marks.isMark(text.charAt(i))) {
            return false;
        }
        return new Marks(text, next, habit).canOpen(i)
                && text.substring(line.start(), line.end()).indexOf(text.charAt(i)) >= 0;
    }
}
