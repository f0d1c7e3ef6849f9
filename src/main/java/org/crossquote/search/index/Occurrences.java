package org.crossquote.search.index;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Where something stands in many texts. Immutable and safe for threads. */
public final class Occurrences {
    private final @Nullable SpanList[] spans;
    private final BitSet texts = new BitSet();
    private final int count;

    /** @param found by the number of the text; null for nothing */
    Occurrences(@Nullable SpanListBuilder[] found) {
        spans = new SpanList[found.length];
        for (int text = 0; text < found.length; text++) {
            SpanListBuilder here = found[text];
            if (here != null) {
                SpanList list = here.spans();
                spans[text] = list;
                texts.set(text, !list.isEmpty());
            }
        }
        count = texts.cardinality();
    }

    /** The texts in which it stands. */
    public BitSet texts() {
        return texts;
    }

    /** In how many texts it stands. */
    public int textCount() {
        return count;
    }

    /** Where it stands in a text. */
    public SpanList in(int text) {
        SpanList here = spans[text];
        return here == null ? SpanList.NONE : here;
    }
}
