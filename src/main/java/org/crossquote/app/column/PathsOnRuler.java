package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.crossquote.text.Span;

/**
 * Marks on the ruler, one path for all of one look, drawn anew only when its boxes are others.
 *
 * @param <M> what a mark is
 * @param <L> how it looks
 */
public final class PathsOnRuler<M, L> implements MarksOnRuler<M> {
    private final Function<M, Span> spanOf;
    private final Function<M, L> lookOf;
    private final Function<L, Path> maker;
    private final double left;
    private final double width;
    private final Group group = new Group();
    private final Map<L, Path> paths = new LinkedHashMap<>();
    private final Map<L, Set<Rectangle2D>> drawn = new HashMap<>();
    private final Map<Span, Optional<Rectangle2D>> boxes = new HashMap<>();
    private List<M> marks = List.of();

    /**
     * @param span where a mark stands
     * @param look how it looks
     * @param maker makes the path of a look
     * @param left where a mark begins, in pixels from the ruler's left edge
     * @param width of a mark in pixels
     */
    public PathsOnRuler(
            Function<M, Span> span, Function<M, L> look, Function<L, Path> maker, double left, double width) {
        spanOf = span;
        lookOf = look;
        this.maker = maker;
        this.left = left;
        this.width = width;
        group.setManaged(false);
        group.setMouseTransparent(true);
    }

    @Override
    public Node node() {
        return group;
    }

    @Override
    public void show(List<M> fresh) {
        marks = List.copyOf(fresh);
    }

    @Override
    public void forgetPlaces() {
        boxes.clear();
    }

    @Override
    public void place(Places places) {
        Map<L, Set<Rectangle2D>> byLook = new LinkedHashMap<>();
        for (M mark : marks) {
            Set<Rectangle2D> ofLook = byLook.computeIfAbsent(lookOf.apply(mark), look -> new LinkedHashSet<>());
            boxes.computeIfAbsent(spanOf.apply(mark), span -> places.box(span, left, width))
                    .ifPresent(ofLook::add);
        }
        if (!paths.keySet().equals(byLook.keySet())) {
            paths.keySet().retainAll(byLook.keySet());
            byLook.keySet().forEach(look -> paths.computeIfAbsent(look, maker));
            drawn.keySet().retainAll(byLook.keySet());
            group.getChildren().setAll(paths.values());
        }
        byLook.forEach((look, fresh) -> {
            if (!fresh.equals(drawn.put(look, fresh))) {
                draw(look, fresh);
            }
        });
    }

    private void draw(L look, Set<Rectangle2D> fresh) {
        List<PathElement> elements = new ArrayList<>();
        fresh.forEach(box -> MarkShape.addBox(elements, box));
        paths.computeIfAbsent(look, maker).getElements().setAll(elements);
    }
}
