package org.crossquote.quote.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crossquote.quote.mark.MarkedSpan.End;
import org.crossquote.quote.mark.MarkedSpan.Form;
import org.crossquote.quote.mark.Marks.Family;
import org.crossquote.text.Block;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;

/** One quotation over several paragraphs of which only the first opens and only the last closes: each part is marked. */
final class HalfMarked {
    /** So many paragraphs on, a mark that closes has nothing to do with one that opened. */
    private static final int MOST_PARAGRAPHS = 8;

    private final String text;
    private final List<Block> blocks;
    private final MarkConvention habit;

    HalfMarked(String text, List<Block> blocks, MarkConvention habit) {
        this.text = text;
        this.blocks = blocks;
        this.habit = habit;
    }

    /** Adds the later parts to what was found in each line, and lets the first parts go on in them. */
    void join(List<List<MarkedSpan>> found) {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Progress.checkpoint();
            MarkedSpan open = openToTheEnd(found.get(i), line(i));
            if (open == null) {
                continue;
            }
            int last = i + 1;
            while (mayGoOn(i, last) && firstMark(last, open) < 0) {
                last++;
            }
            MarkedSpan end = mayGoOn(i, last) ? closing(last, open, found.get(last)) : null;
            if (end != null) {
                found.set(i, replaced(found.get(i), open));
                for (int between = i + 1; between < last; between++) {
                    Span whole = stripped(line(between));
                    found.set(between, with(found.get(between), new MarkedSpan(whole, whole, 0, End.CONTINUED)));
                }
                found.set(last, with(found.get(last), end));
            }
        }
    }

    private boolean mayGoOn(int first, int block) {
        return block < blocks.size()
                && block - first < MOST_PARAGRAPHS
                && blocks.get(block).kind() == blocks.get(first).kind();
    }

    private Span line(int block) {
        return blocks.get(block).span();
    }

    private @Nullable MarkedSpan openToTheEnd(List<MarkedSpan> marked, Span line) {
        return marked.stream()
                .filter(m -> m.depth() == 0 && m.end() == End.UNCLOSED && m.form() == Form.MARKS)
                .filter(m -> Marks.family(text.charAt(m.span().start())) != Family.SINGLE)
                .filter(m -> text.substring(m.span().end(), line.end()).isBlank())
                .findFirst()
                .orElse(null);
    }

    /** The first mark of a line that could close what stands open, negative when there is none. */
    private int firstMark(int block, MarkedSpan open) {
        Family family = Marks.family(text.charAt(open.span().start()));
        Span span = line(block);
        for (int i = span.start(); i < span.end(); i++) {
            if (Marks.isMark(text.charAt(i)) && Marks.family(text.charAt(i)) == family) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable MarkedSpan closing(int block, MarkedSpan open, List<MarkedSpan> marked) {
        int mark = firstMark(block, open);
        int start = stripped(line(block)).start();
        Marks marks = new Marks(text, line(block), habit);
        boolean closes = mark > start
                && marks.closesForSure(mark)
                && marks.canClose(mark, text.charAt(open.span().start()));
        boolean free = marked.stream()
                .noneMatch(m -> m.span().start() <= mark && m.span().end() > mark);
        return closes && free ? new MarkedSpan(new Span(start, mark + 1), new Span(start, mark), 0, End.CLOSED) : null;
    }

    private Span stripped(Span line) {
        int start = line.start();
        int end = line.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static List<MarkedSpan> replaced(List<MarkedSpan> marked, MarkedSpan first) {
        return marked.stream()
                .map(m -> m == first ? new MarkedSpan(m.span(), m.inner(), 0, End.CONTINUED) : m)
                .toList();
    }

    /** The spans with one more, in which some of them may stand. */
    private static List<MarkedSpan> with(List<MarkedSpan> marked, MarkedSpan part) {
        List<MarkedSpan> all = new ArrayList<>();
        all.add(part);
        marked.forEach(m -> all.add(part.span().contains(m.span()) ? m.at(m.depth() + 1) : m));
        all.sort(Comparator.comparingInt((MarkedSpan m) -> m.span().start())
                .thenComparingInt(m -> -m.span().end()));
        return List.copyOf(all);
    }
}
