package org.crossquote.search.index;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.crossquote.text.Span;

/**
 * Spans of one text in their order, of which none lies inside another. There may be hundreds of thousands in all texts: they are kept as
 * numbers, and a {@link Span} is made when it is asked for. Immutable and safe for threads.
 */
public final class SpanList extends AbstractList<Span> implements RandomAccess {
    /** No spans. */
    public static final SpanList NONE = new SpanList(new long[0], 0, 0);

    private static final int HALF = 32;

    private final long[] spans;
    private final int from;
    private final int size;

    /** @param spans packed and in their order; not changed any more */
    SpanList(long[] spans, int from, int size) {
        this.spans = spans;
        this.from = from;
        this.size = size;
    }

    /** These spans, in their order; of those that lie inside each other the longer. */
    public static SpanList of(List<Span> spans) {
        SpanListBuilder all = new SpanListBuilder();
        spans.forEach(span -> all.add(span.start(), span.end()));
        return all.spans();
    }

    /** The spans of several lists in their order; of those that lie inside each other the longer. */
    public static SpanList union(List<SpanList> lists) {
        SpanList all = lists.isEmpty() ? NONE : lists.getFirst();
        for (SpanList more : lists.subList(Math.min(1, lists.size()), lists.size())) {
            all = all.and(more);
        }
        return all;
    }

    private SpanList and(SpanList other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        SpanListBuilder both = new SpanListBuilder(size + other.size);
        int i = 0;
        int j = 0;
        while (i < size && j < other.size) {
            boolean isHere = packed(i) <= other.packed(j);
            both.add(isHere ? packed(i++) : other.packed(j++));
        }
        while (i < size) {
            both.add(packed(i++));
        }
        while (j < other.size) {
            both.add(other.packed(j++));
        }
        return both.spans();
    }

    /** A span as a number; numbers have the order of starts, then of ends. */
    static long packed(int start, int end) {
        return (long) start << HALF | end;
    }

    static int start(long packed) {
        return (int) (packed >>> HALF);
    }

    static int end(long packed) {
        return (int) packed;
    }

    long packed(int index) {
        return spans[from + index];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Span get(int index) {
        return new Span(start(index), end(index));
    }

    /** Where a span begins, in UTF-16 units. */
    public int start(int index) {
        return start(spans[from + index]);
    }

    /** Where a span ends. */
    public int end(int index) {
        return end(spans[from + index]);
    }

    /** Those that lie within a part of the text, the whole of each. */
    public SpanList within(Span part) {
        int first = firstFrom(part.start());
        int end = first;
        // None lies inside another: ends have the order of starts.
        while (end < size && end(end) <= part.end()) {
            end++;
        }
        return first == end ? NONE : new SpanList(spans, from + first, end - first);
    }

    private int firstFrom(int start) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(middle) < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
