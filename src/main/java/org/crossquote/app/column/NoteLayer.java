package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import org.crossquote.text.Span;

/**
 * The reader's marks in one block, a shape for each look. Where words stand is asked once a layout, marks of one look that lie over each other
 * are drawn as one, and a shape is drawn anew only when other words have its look, because a text may have thousands of marks.
 */
final class NoteLayer implements MarksInText<NoteMark> {
    private final TextLayer.TextLines text;
    private final Group group = new Group();
    private final Map<NoteMark.Look, NoteShape> shapes = new LinkedHashMap<>();
    private final Map<NoteMark.Look, List<Span>> drawn = new HashMap<>();
    private final Map<Span, List<Rectangle2D>> lines = new HashMap<>();
    private List<NoteMark> marks = List.of();

    NoteLayer(TextLayer.TextLines text) {
        this.text = text;
    }

    @Override
    public Node node() {
        return group;
    }

    @Override
    public void show(List<NoteMark> fresh) {
        if (!marks.equals(fresh)) {
            marks = fresh;
            draw();
        }
    }

    @Override
    public void place() {
        lines.clear();
        drawn.clear();
        draw();
    }

    private void draw() {
        Map<NoteMark.Look, List<Span>> byLook = new LinkedHashMap<>();
        marks.forEach(
                m -> byLook.computeIfAbsent(m.look(), look -> new ArrayList<>()).add(m.span()));
        boolean others = !List.copyOf(shapes.keySet()).equals(List.copyOf(byLook.keySet()));
        if (others) {
            Map<NoteMark.Look, NoteShape> before = Map.copyOf(shapes);
            shapes.clear();
            drawn.keySet().retainAll(byLook.keySet());
            byLook.keySet().forEach(look -> {
                NoteShape kept = before.get(look);
                shapes.put(look, kept == null ? new NoteShape(look) : kept);
            });
            group.getChildren().setAll(shapes.values());
        }
        shapes.forEach((look, shape) -> {
            List<Span> spans = SpanUnion.of(byLook.getOrDefault(look, List.of()));
            if (!spans.equals(drawn.put(look, spans))) {
                shape.place(spans.stream().flatMap(s -> lines(s).stream()).toList());
            }
        });
    }

    private List<Rectangle2D> lines(Span span) {
        return lines.computeIfAbsent(span, text::lines);
    }
}
