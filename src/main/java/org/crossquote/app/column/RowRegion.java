package org.crossquote.app.column;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Lays the rows of a text out below each other. Of a long text only rows in view and around what was asked for have nodes; the others have estimated
 * heights until they come into view. When a height becomes known what is below moves, and who listens keeps the words in view where they are.
 */
abstract class RowRegion extends Region {
    /** A text up to so many UTF-16 units is laid out as a whole. */
    static final int WHOLE = 20_000;

    private final RowStack rows;
    private final boolean sliced;
    private final RowEstimate estimate = new RowEstimate();
    private final RowViews views = new RowViews(this, getChildren(), this::dress);

    private double rowWidth = -1;
    private double viewHeight = 600;
    private int revision;
    private Runnable onShift = () -> {};
    private @Nullable Region instead;

    RowRegion(List<TextRow> all, int length) {
        rows = new RowStack(all);
        sliced = length > WHOLE;
    }

    /** Makes all nodes of a text that is laid out as a whole, and those of the folds. */
    final void begin() {
        for (TextRow row : rows.all()) {
            if (row.isFold()) {
                getChildren().add(row.node());
            } else if (!sliced) {
                views.of(row);
            }
        }
        guess();
    }

    /** Shows something where there is no text at all. */
    final void showInstead(Region node) {
        instead = node;
        getChildren().add(node);
    }

    /** Gives a new view everything that is shown in its block. */
    abstract void dress(BlockView view);

    final RowStack rows() {
        return rows;
    }

    /** The views that there are. */
    final List<BlockView> views() {
        return views.all();
    }

    /** Counts up when rows have moved because heights have become known. */
    final int revision() {
        return revision;
    }

    /** @param listener told after rows have moved outside of a layout */
    final void setOnShift(Runnable listener) {
        onShift = listener;
    }

    /** Takes the size of the text in pixels, by which heights are estimated. */
    final void setTextSize(double pixels) {
        estimate.setTextSize(pixels);
        guess();
        requestLayout();
    }

    /** Others are folded away now. */
    final void foldsChanged() {
        rows.foldsChanged();
        requestLayout();
    }

    private void guess() {
        if (sliced) {
            rows.texts().forEach(row -> row.setEstimate(estimate.height(row, rowWidth)));
            rows.place(snappedTopInset());
        }
    }

    /** The view of a row whose place is known. */
    final BlockView known(TextRow row) {
        know(List.of(row));
        return views.of(row);
    }

    /** Lays rows out that were not, and moves what is below them. */
    final void know(List<TextRow> wanted) {
        if (!sliced || rowWidth <= 0) {
            wanted.forEach(views::of);
            return;
        }
        boolean changed = false;
        for (TextRow row : List.copyOf(wanted)) {
            views.of(row);
            if (!row.isKnown()) {
                changed |= measure(row);
            }
        }
        if (changed) {
            learn();
            place();
            revision++;
            onShift.run();
        }
    }

    private boolean measure(TextRow row) {
        Region node = row.node();
        if (node == null) {
            return false;
        }
        double height = snapSizeY(node.prefHeight(rowWidth));
        boolean changed = row.setHeight(height);
        node.resize(rowWidth, height);
        node.layout();
        return changed;
    }

    private void learn() {
        if (estimate.learn(rows.shownTexts(), rowWidth)) {
            for (TextRow row : rows.texts()) {
                if (!row.isKnown()) {
                    row.setEstimate(estimate.height(row, rowWidth));
                }
            }
        }
    }

    private void place() {
        rows.place(snappedTopInset());
        views.rows().forEach(this::move);
        rows.all().stream().filter(TextRow::isFold).forEach(this::move);
    }

    private void move(TextRow row) {
        Region node = row.node();
        if (node != null) {
            node.relocate(snappedLeftInset(), row.y());
        }
    }

    /**
     * Lays out what stands between two heights, and a little around it. Nodes that are far from there are let go.
     *
     * @return whether rows have moved
     */
    final boolean bringIn(double top, double height) {
        if (!sliced || rowWidth <= 0) {
            return false;
        }
        viewHeight = height;
        int before = revision;
        know(rows.between(top - height / 2, top + height * 1.5));
        views.letGo(top - height, top + 2 * height);
        return revision != before;
    }

    /** Whether all that stands between two heights has been laid out. */
    final boolean isKnown(double top, double bottom) {
        return !sliced || rows.between(top, bottom).stream().allMatch(r -> r.isKnown() && r.view() != null);
    }

    /** Lays out what would be in view together with a row, wherever in the view it is. */
    final void bringInAround(TextRow row) {
        if (sliced) {
            known(row);
            know(rows.between(row.y() - viewHeight, row.end() + viewHeight));
        }
    }

    private double fit(double width) {
        double inside = width - snappedLeftInset() - snappedRightInset();
        if (inside != rowWidth) {
            rowWidth = inside;
            estimate.forget();
            guess();
        }
        boolean changed = false;
        for (TextRow row : sliced ? views.rows() : rows.shown()) {
            Region node = row.node();
            if (sliced && (node == null || !node.isManaged() || (row.isKnown() && !node.isNeedsLayout()))) {
                continue;
            }
            changed |= sliced ? measure(row) : node != null && row.setHeight(snapSizeY(node.prefHeight(inside)));
        }
        if (sliced) {
            for (TextRow row : rows.shown()) {
                Region node = row.node();
                if (row.isFold() && node != null) {
                    changed |= row.setHeight(snapSizeY(node.prefHeight(inside)));
                }
            }
            if (changed) {
                learn();
                revision++;
            }
        }
        double end = rows.place(snappedTopInset());
        return end + (instead == null ? 0 : snapSizeY(instead.prefHeight(inside))) + snappedBottomInset();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 ? super.computePrefHeight(width) : fit(width);
    }

    @Override
    protected void layoutChildren() {
        fit(getWidth());
        if (instead != null) {
            instead.resizeRelocate(
                    snappedLeftInset(), snappedTopInset(), rowWidth, snapSizeY(instead.prefHeight(rowWidth)));
        }
        for (TextRow row : sliced ? rows.all() : rows.shown()) {
            Region node = row.node();
            if (node != null && row.isShown()) {
                node.resizeRelocate(snappedLeftInset(), row.y(), rowWidth, row.height());
            }
        }
    }
}
