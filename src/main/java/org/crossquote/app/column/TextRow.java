package org.crossquote.app.column;

import javafx.scene.layout.Region;
import org.crossquote.text.Block;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What stands in an article's text below and above others: a block, a part of a very long one, or the line before folded blocks. It has a place
 * and a height, in pixels, whether it has a node or not; its height is estimated until its node was measured.
 */
final class TextRow {
    private final @Nullable Block block;
    private final Span whole;
    private final String text;
    private final @Nullable Fold fold;
    private @Nullable BlockView view;
    private boolean folded;
    private boolean known;
    private double y;
    private double height;

    /**
     * @param block the block, or the part of it
     * @param whole all of the block
     * @param text the words of {@code block}
     */
    TextRow(Block block, Span whole, String text) {
        this.block = block;
        this.whole = whole;
        this.text = text;
        fold = null;
    }

    /** The line of a fold that begins at {@code offset}. */
    TextRow(Fold fold, int offset) {
        this.fold = fold;
        block = null;
        whole = new Span(offset, offset);
        text = "";
    }

    boolean isFold() {
        return fold != null;
    }

    /** The block, or the part of one; only for rows that are no folds. */
    Block block() {
        if (block == null) {
            throw new IllegalStateException("the line of a fold has no block");
        }
        return block;
    }

    Span span() {
        return block == null ? whole : block.span();
    }

    /** All of the block of which this may be a part. */
    Span whole() {
        return whole;
    }

    String text() {
        return text;
    }

    /** Whether another part of the same block follows. */
    boolean goesOn() {
        return span().end() < whole.end();
    }

    @Nullable
    BlockView view() {
        return view;
    }

    void setView(@Nullable BlockView fresh) {
        view = fresh;
        fold();
    }

    /** What shows it now, null for nothing. */
    @Nullable
    Region node() {
        return fold == null ? view : fold;
    }

    boolean isShown() {
        return !folded;
    }

    void setFolded(boolean value) {
        folded = value;
        fold();
    }

    private void fold() {
        if (view != null) {
            view.setVisible(!folded);
            view.setManaged(!folded);
        }
    }

    /** Whether the height was measured. */
    boolean isKnown() {
        return known;
    }

    void setEstimate(double pixels) {
        height = pixels;
        known = false;
    }

    /** Takes the measured height; tells whether it is another one. */
    boolean setHeight(double pixels) {
        boolean changed = height != pixels;
        height = pixels;
        known = true;
        return changed;
    }

    double y() {
        return y;
    }

    void setY(double pixels) {
        y = pixels;
    }

    double height() {
        return height;
    }

    double end() {
        return y + height;
    }
}
