package org.crossquote.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crossquote.search.index.SpanList;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.Span;

/**
 * Some hits that stand close together, with the words around them.
 *
 * @param text the words, on one line, with an ellipsis where more stands in the line of the article
 * @param marks where in {@code text} the hits are; a hit that goes on behind its line is cut
 * @param hits the hits, in UTF-16 units of the article's text
 */
public record Excerpt(String text, List<Span> marks, List<Span> hits) {
    /** So many units of the text stand around a hit, to the next blank. */
    private static final int AROUND = 70;

    /** A blank is not looked for further than this. */
    private static final int LONGEST_WORD = 24;

    /** A hit is shown as far as this. */
    private static final int LONGEST_HIT = 240;

    private static final String MORE = "…";

    public Excerpt {
        marks = List.copyOf(marks);
        hits = List.copyOf(hits);
    }

    /** The excerpt for one hit in an article. */
    public static Excerpt of(Article article, Span hit) {
        return around(article.text(), line(article, hit), List.of(hit));
    }

    /** The excerpt for some hits in a text without lines of its own, such as a note; none are as its beginning. */
    public static Excerpt ofText(String text, List<Span> hits) {
        Span whole = new Span(0, text.length());
        if (hits.isEmpty()) {
            return around(text, whole, List.of(new Span(0, 0)));
        }
        SpanList all = SpanList.of(hits);
        int[] firsts = firsts(List.of(), all);
        return around(text, whole, all.subList(0, firsts.length == 1 ? all.size() : firsts[1]));
    }

    /** The excerpt for some hits of an article that are {@linkplain #firsts close} together. */
    public static Excerpt of(Article article, List<Span> hits) {
        return around(article.text(), line(article, hits.getFirst()), hits);
    }

    /** The excerpts that show the hits of an article, each as the number of its first hit: those in one line that are near each other share one. */
    public static int[] firsts(Article article, SpanList hits) {
        return firsts(article.blocks(), hits);
    }

    private static int[] firsts(List<Block> lines, SpanList hits) {
        int[] firsts = new int[hits.size()];
        int count = 0;
        int line = -1;
        int lineEnd = -1;
        int hitEnd = 0;
        for (int i = 0; i < firsts.length; i++) {
            int start = hits.start(i);
            boolean isSameLine = start < lineEnd;
            while (start >= lineEnd) {
                line++;
                lineEnd = line < lines.size() - 1 ? lines.get(line).span().end() : Integer.MAX_VALUE;
            }
            if (!isSameLine || start - hitEnd >= AROUND) {
                firsts[count++] = i;
            }
            hitEnd = hits.end(i);
        }
        return Arrays.copyOf(firsts, count);
    }

    private static Span line(Article article, Span hit) {
        int low = 0;
        int high = article.blocks().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (article.blocks().get(middle).span().end() <= hit.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Span line = low < article.blocks().size() ? article.blocks().get(low).span() : hit;
        return new Span(
                Math.min(line.start(), hit.start()), Math.max(line.end(), Math.min(hit.end(), hit.start() + 1)));
    }

    private static Excerpt around(String text, Span line, List<Span> hits) {
        int first = hits.getFirst().start();
        int last = Math.min(
                line.end(), Math.min(hits.getLast().end(), hits.getLast().start() + LONGEST_HIT));
        int start = first - AROUND <= line.start() ? line.start() : afterBlank(text, first - AROUND, first);
        int end = last + AROUND >= line.end() ? line.end() : beforeBlank(text, last + AROUND, last);
        String before = start > line.start() ? MORE : "";
        String after = end < line.end() ? MORE : "";
        List<Span> marks = new ArrayList<>();
        for (Span hit : hits) {
            int from = before.length() + Math.max(start, hit.start()) - start;
            marks.add(new Span(from, Math.max(from, before.length() + Math.min(end, hit.end()) - start)));
        }
        return new Excerpt(before + onOneLine(text.substring(start, end)) + after, marks, hits);
    }

    /** Every blank, break and control becomes one blank, so that all places stay. */
    private static String onOneLine(String text) {
        return text.replaceAll("[\\p{IsWhite_Space}\\p{Cc}]", " ");
    }

    private static int afterBlank(String text, int at, int limit) {
        for (int i = at; i < Math.min(limit, at + LONGEST_WORD); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    private static int beforeBlank(String text, int at, int limit) {
        for (int i = at; i > Math.max(limit, at - LONGEST_WORD); i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
