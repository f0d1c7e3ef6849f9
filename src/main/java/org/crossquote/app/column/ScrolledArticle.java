package org.crossquote.app.column;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.crossquote.text.Span;

/** The text of an article as far as it is scrolled: where its words stand, and what of them is in view. */
abstract class ScrolledArticle extends Region {
    private static final int SETTLED = 4;

    final ArticleText text;
    final Viewport viewport;
    /** What is first in view stays so when the text gets another width or size. */
    final ReadingPlace place;

    ScrolledArticle(ArticleText text) {
        this.text = text;
        viewport = new Viewport(text);
        place = new ReadingPlace(text, viewport);
        text.setOnShift(this::shifted);
        text.folds().setOnKeyboard(this::showPart);
        viewport.positionProperty().addListener((value, before, now) -> moved());
    }

    private void shifted() {
        viewport.fit();
        place.restore();
    }

    private void moved() {
        if (!text.isKnown(viewport.position(), viewport.position() + viewport.getHeight())) {
            requestLayout();
        }
    }

    /** After a layout of the text: lays out what has come into view, which may move what is around it, and keeps the reading place. */
    final void settle() {
        place.restore();
        for (int i = 0; i < SETTLED && text.bringIn(viewport.position(), viewport.getHeight()); i++) {
            place.restore();
        }
    }

    /** Whether all from here to another scroll position has been laid out, so that it can be glided over. */
    public boolean isKnownUpTo(double pixels) {
        double here = viewport.position();
        return text.isKnown(Math.min(here, pixels), Math.max(here, pixels) + viewport.getHeight());
    }

    /** Opens what hides some of this text. */
    public void unfold(Span span) {
        text.unfold(span);
    }

    /** How many pixels of the text are above the visible part. */
    public ReadOnlyDoubleProperty scrollProperty() {
        return viewport.positionProperty();
    }

    /** The greatest value of {@link #scrollProperty()}. */
    public double scrollLimit() {
        return viewport.limit();
    }

    /** Scrolls to so many pixels, or to the nearest limit. */
    public void scrollTo(double pixels) {
        viewport.scrollTo(pixels);
        place.remember();
    }

    /** Scrolls so far even past an end of the text; the room there stays until {@link #endRoom}. */
    public void alignTo(double pixels) {
        viewport.alignTo(pixels);
        place.remember();
    }

    /** Whether it stands where it does because of {@link #alignTo}, and the reader has not scrolled it since. */
    public boolean isAligned() {
        return viewport.isAligned();
    }

    /** Takes away the room past the ends of the text. */
    public void endRoom() {
        viewport.endRoom();
    }

    /** The offset of the first text in view. */
    public int topOffset() {
        return place.offset();
    }

    /** What is at the upper edge. */
    public ReadingSpot spot() {
        return place.spot();
    }

    /** Brings something back to the upper edge, at once; for a text that has been laid out. */
    public void scrollTo(ReadingSpot spot) {
        scrollTo(positionOf(spot));
    }

    /** How many pixels of the text are above the visible part when this is at the upper edge. */
    public double positionOf(ReadingSpot spot) {
        return place.positionOf(spot);
    }

    /** Brings the text at {@code offset} to the upper edge, now or after the next layout. */
    public void setTopOffset(int offset) {
        place.set(offset);
        requestLayout();
    }

    /** The box of a span's first line in the text, as if nothing were scrolled; empty where it is folded away. */
    public Optional<Rectangle2D> firstLine(Span span) {
        return text.firstLine(span);
    }

    /** The middle of a span's first line, estimated where nothing was laid out yet; empty where it is folded away. */
    public OptionalDouble middle(Span span) {
        return text.middle(span);
    }

    /** The boxes of a span's lines in the text, as if nothing were scrolled. */
    public List<Rectangle2D> lines(Span span) {
        return text.lines(span);
    }

    /** Scrolls as little as needed to show a span's lines and what stands around them. */
    public void scrollIntoView(Span span) {
        text.bringInAround(span.start());
        List<Rectangle2D> lines = text.lines(span);
        if (!lines.isEmpty()) {
            viewport.showAmidst(lines.getFirst().getMinY(), lines.getLast().getMaxY());
            place.remember();
        }
    }

    /** Where the keyboard is must be seen. */
    private void showPart(Node part) {
        Bounds there = text.sceneToLocal(part.localToScene(part.getLayoutBounds()));
        viewport.show(there.getMinY(), there.getMaxY());
        place.remember();
    }

    /** How much of the text that is in view a part of the scene has in it: square pixels of lines. */
    public double textUnder(Bounds inScene) {
        if (!isVisible() || getScene() == null) {
            return 0;
        }
        Bounds seen = viewport.sceneToLocal(inScene);
        double top = Math.max(0, seen.getMinY());
        double bottom = Math.min(viewport.getHeight(), seen.getMaxY());
        double left = Math.max(0, seen.getMinX());
        double right = Math.min(viewport.getWidth(), seen.getMaxX());
        return bottom <= top || right <= left
                ? 0
                : text.textIn(new Rectangle2D(left, top + viewport.position(), right - left, bottom - top));
    }

    /** Where the visible part of the text is: x, y and size in this node. */
    public Rectangle2D textArea() {
        return new Rectangle2D(viewport.getLayoutX(), viewport.getLayoutY(), viewport.getWidth(), viewport.getHeight());
    }
}
