package org.crossquote.app.column;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A child that is made when it is needed for the first time. Most blocks of an article never show a caret, a ring or a note, and
 * every node costs styling and memory in every column.
 */
final class LazyNode<T extends Node> {
    private final Group parent;
    private final double viewOrder;
    private final Supplier<T> maker;
    private @Nullable T node;

    /** @param viewOrder what is drawn over what: a greater number is farther behind */
    LazyNode(Group parent, double viewOrder, Supplier<T> maker) {
        this.parent = parent;
        this.viewOrder = viewOrder;
        this.maker = maker;
    }

    /** The node, made now if it is needed; empty when it never was, so that there is nothing to clear either. */
    Optional<T> when(boolean needed) {
        T made = node;
        if (made == null && needed) {
            made = maker.get();
            made.setViewOrder(viewOrder);
            parent.getChildren().add(made);
            if (made instanceof Shape) {
                // Made during a layout, it would otherwise get its style a frame later.
                made.applyCss();
            }
            node = made;
        }
        return Optional.ofNullable(made);
    }
}
