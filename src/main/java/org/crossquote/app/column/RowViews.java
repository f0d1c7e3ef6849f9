package org.crossquote.app.column;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The views of rows: made when they are asked for, and in a long text let go when they are far from what is in view. */
final class RowViews {
    /** So many rows out of view keep their views. */
    private static final int KEPT = 60;

    private final Region parent;
    private final List<Node> children;
    private final Consumer<BlockView> dress;
    /** Rows with views, the one used longest ago first. */
    private final Set<TextRow> live = new LinkedHashSet<>();

    /**
     * @param parent where the views stand
     * @param children its children
     * @param dress gives a new view everything that is shown in its block
     */
    RowViews(Region parent, List<Node> children, Consumer<BlockView> dress) {
        this.parent = parent;
        this.children = children;
        this.dress = dress;
    }

    /** The view of a row of text, made now if need be. */
    BlockView of(TextRow row) {
        BlockView view = row.view();
        if (view == null) {
            view = new BlockView(row.block(), row.text());
            if (row.goesOn()) {
                view.getStyleClass().add("goes-on");
            }
            dress.accept(view);
            row.setView(view);
            children.add(view);
            if (parent.getScene() != null) {
                // Made during a layout, it would otherwise be measured without its style.
                view.applyCss();
            }
        }
        live.remove(row);
        live.add(row);
        return view;
    }

    /** The rows that have views. */
    List<TextRow> rows() {
        return List.copyOf(live);
    }

    /** All views there are. */
    List<BlockView> all() {
        return live.stream().map(TextRow::view).filter(Objects::nonNull).toList();
    }

    /** Lets go views that do not stand between two heights, those first that were used longest ago, until few are left. */
    void letGo(double top, double bottom) {
        int many = live.size() - KEPT;
        Iterator<TextRow> oldest = live.iterator();
        while (many > 0 && oldest.hasNext()) {
            TextRow row = oldest.next();
            if (row.end() < top || row.y() > bottom) {
                oldest.remove();
                children.remove(row.view());
                row.setView(null);
            }
            many--;
        }
    }
}
