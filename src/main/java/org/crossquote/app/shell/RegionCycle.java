package org.crossquote.app.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import org.jspecify.annotations.Nullable;

/** Gives the keyboard to one part of the window after the other, round and round. */
final class RegionCycle {
    private final Scene scene;
    private final List<Part> parts;

    /**
     * A part of the window; while it is not on the screen it is passed over.
     *
     * @param enter gives it the keyboard
     */
    record Part(Node region, Runnable enter) {
        /** A part whose first control takes the keyboard. */
        static Part of(Node region) {
            return new Part(region, () -> {
                region.requestFocus();
                region.requestFocusTraversal(TraversalDirection.NEXT);
            });
        }
    }

    RegionCycle(Scene scene, List<Part> parts) {
        this.scene = scene;
        this.parts = List.copyOf(parts);
    }

    /** Goes from the part that has the keyboard to the next; to the first when none has it. */
    void next() {
        Node owner = scene.getFocusOwner();
        List<Part> there = parts.stream()
                .filter(p -> p.region().isVisible() && scene.equals(p.region().getScene()))
                .toList();
        int here = -1;
        for (int i = 0; i < there.size(); i++) {
            if (isIn(owner, there.get(i).region())) {
                here = i;
            }
        }
        there.get((here + 1) % there.size()).enter().run();
    }

    private static boolean isIn(@Nullable Node node, Node region) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (region.equals(n)) {
                return true;
            }
        }
        return false;
    }
}
