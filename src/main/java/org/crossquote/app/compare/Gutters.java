package org.crossquote.app.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import org.crossquote.app.ColumnState;

/** The gutters right of the columns in view: each is made when its column comes there, and let go when it leaves. */
final class Gutters {
    private static final double AIR = 6;

    private final List<Node> children;
    private final ToDoubleFunction<ColumnState> columnWidth;
    private final Map<ColumnState, Gutter> made = new HashMap<>();

    /**
     * @param children the nodes of the scene among which the gutters stand
     * @param columnWidth how wide a column is now, in pixels
     */
    Gutters(List<Node> children, ToDoubleFunction<ColumnState> columnWidth) {
        this.children = children;
        this.columnWidth = columnWidth;
    }

    void retain(Collection<ColumnState> states) {
        made.keySet().retainAll(states);
    }

    /** Those of some columns, as far as they are made. */
    List<Gutter> of(List<ColumnState> columns) {
        return columns.stream().map(made::get).filter(Objects::nonNull).toList();
    }

    /** Makes the gutter of a column that came into view. */
    void make(ColumnState state) {
        if (!made.containsKey(state)) {
            Gutter gutter = new Gutter(state, () -> columnWidth.applyAsDouble(state));
            made.put(state, gutter);
            // Below all columns, in the order in which they come into view; those of hidden columns are not there.
            children.add(
                    (int) children.stream().filter(Gutter.class::isInstance).count(), gutter);
        }
    }

    /** Puts the gutter of a column right of it, if it is made, or lets it go. */
    void place(ColumnState state, double columnEnd, double top, double height, boolean inView) {
        Gutter gutter = made.get(state);
        if (gutter != null && !inView) {
            made.remove(state);
            children.remove(gutter);
        } else if (gutter != null) {
            gutter.resizeRelocate(columnEnd + AIR, top, ColumnsLayout.GUTTER - 2 * AIR, height);
        }
    }
}
