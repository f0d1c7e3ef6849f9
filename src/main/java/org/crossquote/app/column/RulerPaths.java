package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.crossquote.app.StyledShapes;
import org.crossquote.text.Span;

/** Thousands of quotations on the ruler: one path for all of one colour, in which those that lie over each other are one. */
final class RulerPaths extends Group {
    /** More than so many marks would each be a node that costs more to style than to draw. */
    static final int MANY = 300;

    private record Look(String colour, boolean faded) {}

    private final Map<Look, Path> paths = new LinkedHashMap<>();
    private final Map<Look, List<Span>> spans = new LinkedHashMap<>();

    RulerPaths() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Takes other marks; they are drawn with the next {@link #place}. */
    void show(List<Mark> marks) {
        spans.clear();
        for (Mark mark : marks) {
            spans.computeIfAbsent(new Look(mark.colours().getFirst(), mark.faded()), look -> new ArrayList<>())
                    .add(mark.span());
        }
        paths.keySet().retainAll(spans.keySet());
        spans.keySet().forEach(look -> paths.computeIfAbsent(look, RulerPaths::path));
        getChildren().setAll(paths.values());
    }

    private static Path path(Look look) {
        Path path = StyledShapes.path("ruler-mark", "ruler-path", look.colour());
        if (look.faded()) {
            path.getStyleClass().add("faded");
        }
        return path;
    }

    /** @param place gives the box of a span on the ruler, none where it is not shown */
    void place(Function<Span, Optional<Rectangle2D>> place) {
        paths.forEach((look, path) -> {
            Set<Rectangle2D> boxes = new LinkedHashSet<>();
            spans.getOrDefault(look, List.of())
                    .forEach(span -> place.apply(span).ifPresent(boxes::add));
            List<PathElement> elements = new ArrayList<>();
            boxes.forEach(box -> MarkShape.addBox(elements, box));
            path.getElements().setAll(elements);
        });
    }
}
