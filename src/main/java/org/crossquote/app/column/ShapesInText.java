package org.crossquote.app.column;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import org.crossquote.text.Span;

/**
 * Marks that have a shape each; the shapes stay as long as the marks do.
 *
 * @param <M> what a mark is
 * @param <S> what draws it
 */
final class ShapesInText<M, S extends Node> implements MarksInText<M> {
    private final Function<M, Span> spanOf;
    private final TextLayer.TextLines text;
    private final Function<M, S> maker;
    private final BiConsumer<S, List<Rectangle2D>> placer;
    private final boolean atOnce;
    private final Group group = new Group();
    private final Map<M, S> shapes = new LinkedHashMap<>();

    /**
     * @param maker makes the shape of a mark
     * @param placer draws a shape over lines of text
     * @param atOnce whether new marks are drawn at once; otherwise with the next layout, which they bring about
     */
    ShapesInText(
            Function<M, Span> span,
            TextLayer.TextLines text,
            Function<M, S> maker,
            BiConsumer<S, List<Rectangle2D>> placer,
            boolean atOnce) {
        spanOf = span;
        this.text = text;
        this.maker = maker;
        this.placer = placer;
        this.atOnce = atOnce;
    }

    @Override
    public Node node() {
        return group;
    }

    @Override
    public void show(List<M> marks) {
        if (!List.copyOf(shapes.keySet()).equals(marks)) {
            shapes.clear();
            marks.forEach(mark -> shapes.put(mark, maker.apply(mark)));
            group.getChildren().setAll(shapes.values());
            if (atOnce) {
                place();
            }
        }
    }

    @Override
    public void place() {
        shapes.forEach((mark, shape) -> placer.accept(shape, text.lines(spanOf.apply(mark))));
    }
}
