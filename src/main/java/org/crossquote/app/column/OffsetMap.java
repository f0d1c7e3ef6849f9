package org.crossquote.app.column;

import java.util.List;
import org.crossquote.text.NormalText;
import org.crossquote.text.Span;

/**
 * Where an article's text stands in the flow that draws one block. The flow holds the block's text, composed, and, for badges, some
 * blanks that are not in the article; all offsets are UTF-16 units.
 *
 * @param block the block's place in the article
 * @param letters the block's text and its composed form
 * @param insertions the blanks, in the order of their places
 */
record OffsetMap(Span block, NormalText letters, List<Insertion> insertions) {
    /**
     * Blanks that stand in the flow only.
     *
     * @param at the article's offset before which they stand
     * @param length how many
     */
    record Insertion(int at, int length) {}

    OffsetMap {
        insertions = List.copyOf(insertions);
    }

    /** The map of a block that is composed already. */
    OffsetMap(Span block, List<Insertion> insertions) {
        this(block, NormalText.of(""), insertions);
    }

    /** The flow's offset where something begins that begins at {@code offset}: behind blanks that stand there. */
    int startInFlow(int offset) {
        return inFlow(offset, true);
    }

    /** The flow's offset where something ends that ends at {@code offset}: before blanks that stand there. */
    int endInFlow(int offset) {
        return inFlow(offset, false);
    }

    private int inFlow(int offset, boolean behind) {
        int inside = Math.clamp(offset, block.start(), block.end());
        int blanks = 0;
        for (Insertion insertion : insertions) {
            if (insertion.at() < inside || (behind && insertion.at() == inside)) {
                blanks += insertion.length();
            }
        }
        int local = inside - block.start();
        return (behind ? letters.startInNormal(local) : letters.endInNormal(local)) + blanks;
    }

    /** The article's offset of a place in the flow; a place among blanks is the offset before which they stand. */
    int inArticle(int flowOffset) {
        int blanks = 0;
        for (Insertion insertion : insertions) {
            int from = letters.endInNormal(insertion.at() - block.start()) + blanks;
            if (flowOffset <= from) {
                break;
            }
            blanks += Math.min(insertion.length(), flowOffset - from);
        }
        int local = letters.startInOriginal(Math.max(0, flowOffset - blanks));
        return Math.min(block.start() + local, block.end());
    }
}
