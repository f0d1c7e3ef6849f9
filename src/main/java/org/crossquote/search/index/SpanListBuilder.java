package org.crossquote.search.index;

import java.util.Arrays;

/** Collects spans of one text, in any order. Not for several threads. */
public final class SpanListBuilder {
    private static final int FIRST_ROOM = 8;

    private long[] spans;
    private int size;
    private int lastEnd;
    private boolean isApart = true;

    /** Without any yet. */
    public SpanListBuilder() {
        this(FIRST_ROOM);
    }

    /** @param expected how many there will be, as far as is known */
    SpanListBuilder(int expected) {
        spans = new long[Math.max(1, expected)];
    }

    /** Takes a span. */
    public void add(int start, int end) {
        if (size == spans.length) {
            spans = Arrays.copyOf(spans, 2 * size);
        }
        if (start < lastEnd) {
            isApart = false;
        }
        lastEnd = end;
        spans[size++] = SpanList.packed(start, end);
    }

    void add(long packed) {
        add(SpanList.start(packed), SpanList.end(packed));
    }

    /** Takes all spans of a list. */
    public void addAll(SpanList list) {
        for (int i = 0; i < list.size(); i++) {
            add(list.packed(i));
        }
    }

    /** What was taken, in its order; of those that lie inside each other the longer. Nothing is taken afterwards. */
    public SpanList spans() {
        if (!isApart) {
            Arrays.sort(spans, 0, size);
            dropInner();
        }
        return size == 0 ? SpanList.NONE : new SpanList(spans, 0, size);
    }

    private void dropInner() {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            long span = spans[i];
            if (kept > 0 && SpanList.start(spans[kept - 1]) == SpanList.start(span)) {
                spans[kept - 1] = span; // the longer one, by their order
            } else if (kept == 0 || SpanList.end(spans[kept - 1]) < SpanList.end(span)) {
                spans[kept++] = span;
            }
        }
        size = kept;
    }
}
