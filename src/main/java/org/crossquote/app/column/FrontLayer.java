package org.crossquote.app.column;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import org.crossquote.app.StyledShapes;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/** What is drawn over the text of one block: badges, the ring of the keyboard, the caret. */
final class FrontLayer extends Group {
    private final BlockView block;
    private final LazyNode<Group> badges = new LazyNode<>(this, 2, Group::new);
    private final LazyNode<OutlineShape> ring = new LazyNode<>(this, 1, () -> new OutlineShape("keyboard-ring"));
    private final LazyNode<Line> caret = new LazyNode<>(this, 0, () -> StyledShapes.line("caret"));
    private final Map<Mark, Badge> shown = new LinkedHashMap<>();
    private @Nullable Span ringed;
    private @Nullable Integer caretOffset;

    FrontLayer(BlockView block) {
        this.block = block;
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Takes the marks that have badges and end in this block. */
    void setBadges(List<Mark> marks) {
        shown.clear();
        marks.forEach(m -> shown.put(m, new Badge(m)));
        badges.when(!shown.isEmpty()).ifPresent(g -> g.getChildren().setAll(shown.values()));
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
        Span span = ringed;
        ring.when(span != null).ifPresent(r -> r.place(span == null ? List.of() : block.lines(span)));
    }

    private void placeCaret() {
        caret.when(caretOffset != null).ifPresent(this::placeCaret);
    }

    private void placeCaret(Line line) {
        line.setVisible(caretOffset != null);
        if (caretOffset != null) {
            Rectangle2D at = block.caret(caretOffset);
            double x = Math.round(at.getMinX()) + 0.5;
            line.setStartX(x);
            line.setEndX(x);
            line.setStartY(at.getMinY() + 2);
            line.setEndY(at.getMaxY() - 1);
        }
    }
}
