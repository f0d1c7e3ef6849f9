package org.crossquote.search.index;

import java.util.Arrays;

/** Collects spans of one text in any order. Not for several threads. */
public final class SpanListBuilder {
    private static final int FIRST_ROOM = 8;

    private long[] spans;
    private int size;
    private boolean isInOrder = true;

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
        add(SpanList.packed(start, end));
    }

    void add(long packed) {
        if (size == spans.length) {
            spans = Arrays.copyOf(spans, 2 * size);
        }
        isInOrder &= size == 0 || spans[size - 1] <= packed;
        spans[size++] = packed;
    }

    /** Takes all spans of a list. */
    public void addAll(SpanList list) {
        for (int i = 0; i < list.size(); i++) {
            add(list.packed(i));
        }
    }

    /** Whether nothing was taken yet. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** What was taken, in its order; of those that lie inside each other the longer. Nothing is taken afterwards. */
    public SpanList spans() {
        if (!isInOrder) {
            Arrays.sort(spans, 0, size);
            isInOrder = true;
        }
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
        return kept == 0 ? SpanList.NONE : new SpanList(spans, 0, kept);
    }
}
