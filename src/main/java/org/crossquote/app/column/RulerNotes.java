package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.crossquote.app.StyledShapes;
import org.crossquote.text.Span;

/** The reader's marks on the ruler: one path for all of one look, drawn anew only when its boxes are others. */
final class RulerNotes extends Group {
    private final Map<NoteMark.Look, Path> paths = new LinkedHashMap<>();
    private final Map<NoteMark.Look, Set<Rectangle2D>> drawn = new HashMap<>();
    private final Map<Span, List<Rectangle2D>> boxes = new HashMap<>();
    private List<NoteMark> notes = List.of();

    RulerNotes() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Takes other marks; they are drawn with the next {@link #place}. */
    void show(List<NoteMark> fresh) {
        notes = fresh;
    }

    /** The ruler or the text has another size: what was known of places is no longer so. */
    void forgetPlaces() {
        boxes.clear();
    }

    /** @param place gives the box of a span on the ruler, none where it is not shown */
    void place(Function<Span, Stream<Rectangle2D>> place) {
        Map<NoteMark.Look, Set<Rectangle2D>> byLook = new LinkedHashMap<>();
        for (NoteMark note : notes) {
            byLook.computeIfAbsent(note.look(), look -> new LinkedHashSet<>())
                    .addAll(boxes.computeIfAbsent(
                            note.span(), span -> place.apply(span).toList()));
        }
        if (!paths.keySet().equals(byLook.keySet())) {
            paths.keySet().retainAll(byLook.keySet());
            byLook.keySet().forEach(look -> paths.computeIfAbsent(look, RulerNotes::path));
            drawn.keySet().retainAll(byLook.keySet());
            getChildren().setAll(paths.values());
        }
        byLook.forEach((look, fresh) -> {
            if (!fresh.equals(drawn.put(look, fresh))) {
                draw(look, fresh);
            }
        });
    }

    private void draw(NoteMark.Look look, Set<Rectangle2D> fresh) {
        List<PathElement> elements = new ArrayList<>();
        fresh.forEach(box -> MarkShape.addBox(elements, box));
        paths.computeIfAbsent(look, RulerNotes::path).getElements().setAll(elements);
    }

    private static Path path(NoteMark.Look look) {
        Path path = StyledShapes.path("ruler-note", look.colour());
        if (look.faded()) {
            path.getStyleClass().add("faded");
        }
        return path;
    }
}
