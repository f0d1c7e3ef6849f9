package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.crossquote.text.Span;

/** The reader's marks on the ruler: one path for all of one look. */
final class RulerNotes extends Group {
    private final Map<NoteMark.Look, Path> paths = new LinkedHashMap<>();
    private List<NoteMark> notes = List.of();

    RulerNotes() {
        setManaged(false);
        setMouseTransparent(true);
    }

    void show(List<NoteMark> fresh) {
        notes = fresh;
        paths.clear();
        fresh.forEach(n -> paths.computeIfAbsent(n.look(), RulerNotes::path));
        getChildren().setAll(paths.values());
    }

    private static Path path(NoteMark.Look look) {
        Path path = new Path();
        path.getStyleClass().addAll("ruler-note", look.colour());
        if (look.faded()) {
            path.getStyleClass().add("faded");
        }
        return path;
    }

    /** @param place gives the box of a span on the ruler, none where it is not shown */
    void place(Function<Span, Stream<Rectangle2D>> place) {
        paths.forEach((look, path) -> {
            List<PathElement> boxes = new ArrayList<>();
            notes.stream()
                    .filter(n -> n.look().equals(look))
                    .flatMap(n -> place.apply(n.span()))
                    .distinct()
                    .forEach(box -> MarkShape.addBox(boxes, box));
            path.getElements().setAll(boxes);
        });
    }
}
