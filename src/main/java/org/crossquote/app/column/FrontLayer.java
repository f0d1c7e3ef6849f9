package org.crossquote.app.column;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/** What is drawn over the text of one block: badges, the ring of the keyboard, the caret. */
final class FrontLayer extends Group {
    private final BlockView block;
    private final Group badges = new Group();
    private final OutlineShape ring = new OutlineShape("keyboard-ring");
    private final Line caret = new Line();
    private final Map<Mark, Badge> shown = new LinkedHashMap<>();
    private @Nullable Span ringed;
    private @Nullable Integer caretOffset;

    FrontLayer(BlockView block) {
        this.block = block;
        caret.getStyleClass().add("caret");
        caret.setVisible(false);
        getChildren().addAll(badges, ring, caret);
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Takes the marks that have badges and end in this block. */
    void setBadges(List<Mark> marks) {
        shown.clear();
        marks.forEach(m -> shown.put(m, new Badge(m)));
        badges.getChildren().setAll(shown.values());
    }

    /** Puts the ring around a span, null for none. */
    void setRing(@Nullable Span span) {
        ringed = span;
        placeRing();
    }

    /** Shows the caret before the unit at {@code offset}, null for none. */
    void setCaret(@Nullable Integer offset) {
        caretOffset = offset;
        placeCaret();
    }

    /** Draws everything where the text stands now. */
    void place() {
        shown.forEach((mark, badge) -> badge.place(block.blanksAt(mark.span().end())));
        placeRing();
        placeCaret();
    }

    private void placeRing() {
        ring.place(ringed == null ? List.of() : block.lines(ringed));
    }

    private void placeCaret() {
        caret.setVisible(caretOffset != null);
        if (caretOffset != null) {
            Rectangle2D at = block.caret(caretOffset);
            double x = Math.round(at.getMinX()) + 0.5;
            caret.setStartX(x);
            caret.setEndX(x);
            caret.setStartY(at.getMinY() + 2);
            caret.setEndY(at.getMaxY() - 1);
        }
    }
}
