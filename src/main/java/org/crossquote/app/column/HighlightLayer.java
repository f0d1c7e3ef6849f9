package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.crossquote.app.StyledShapes;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/** What is drawn behind the text of one block: dotted lines, tints, accents, the reader's marks and selection. */
final class HighlightLayer extends Group {
    private final BlockView block;
    private final LazyNode<Path> told = new LazyNode<>(this, 5, () -> StyledShapes.path("told-elsewhere"));
    private final LazyNode<Group> marks = new LazyNode<>(this, 4, Group::new);
    private final LazyNode<Group> accents = new LazyNode<>(this, 3, Group::new);
    private final LazyNode<NoteLayer> notes;
    private final LazyNode<Path> evidence = new LazyNode<>(this, 1, () -> StyledShapes.path("evidence"));
    private final LazyNode<Path> selection = new LazyNode<>(this, 0, () -> StyledShapes.path("text-selection"));
    private final Map<Mark, MarkShape> shapes = new LinkedHashMap<>();
    private final Map<Accent, AccentShape> outlines = new LinkedHashMap<>();
    private List<Span> toldSpans = List.of();
    private List<Span> evidenceSpans = List.of();
    private @Nullable Span selected;

    HighlightLayer(BlockView block) {
        this.block = block;
        notes = new LazyNode<>(this, 2, () -> new NoteLayer(block));
        setManaged(false);
        setMouseTransparent(true);
    }

    private static void draw(LazyNode<Path> path, List<PathElement> elements) {
        path.when(!elements.isEmpty()).ifPresent(p -> {
            p.setVisible(!elements.isEmpty());
            p.getElements().setAll(elements);
        });
    }

    private static void fill(LazyNode<Group> group, Collection<? extends Node> shapes) {
        group.when(!shapes.isEmpty()).ifPresent(g -> g.getChildren().setAll(shapes));
    }

    /** Takes other marks; shapes of marks that stay are kept. */
    void setMarks(List<Mark> fresh) {
        toldSpans = SpanUnion.of(
                fresh.stream().filter(m -> !m.isTinted()).map(Mark::span).toList());
        List<Mark> quotations = fresh.stream().filter(Mark::isTinted).toList();
        if (!List.copyOf(shapes.keySet()).equals(quotations)) {
            shapes.clear();
            quotations.forEach(m -> shapes.put(m, new MarkShape(m)));
            fill(marks, shapes.values());
        }
    }

    /** Takes other accents and draws them. */
    void setAccents(List<Accent> fresh) {
        if (List.copyOf(outlines.keySet()).equals(fresh)) {
            return;
        }
        outlines.clear();
        fresh.forEach(a -> outlines.put(a, new AccentShape(a)));
        fill(accents, outlines.values());
        outlines.forEach((accent, shape) -> shape.place(block.lines(accent.span())));
    }

    /** Takes other marks of the reader and draws them. */
    void setNotes(List<NoteMark> fresh) {
        notes.when(!fresh.isEmpty()).ifPresent(layer -> layer.show(fresh));
    }

    /** Shows the reader's selection, null for none. */
    void setSelection(@Nullable Span span) {
        selected = span;
        placeSelection();
    }

    /** Shows the words by which the program knows who speaks; none for an empty list. */
    void setEvidence(List<Span> spans) {
        evidenceSpans = List.copyOf(spans);
        placeEvidence();
    }

    private void placeEvidence() {
        List<PathElement> boxes = new ArrayList<>();
        for (Span span : evidenceSpans) {
            block.lines(span).forEach(line -> MarkShape.addBox(boxes, MarkShape.inside(line)));
        }
        draw(evidence, boxes);
    }

    /** Draws everything where the text stands now. */
    void place() {
        List<PathElement> dots = new ArrayList<>();
        for (Span span : toldSpans) {
            for (Rectangle2D line : block.lines(span)) {
                Rectangle2D box = MarkShape.inside(line);
                MarkShape.addLine(dots, box, box.getMaxY());
            }
        }
        draw(told, dots);
        shapes.forEach((mark, shape) -> shape.place(block.lines(mark.span())));
        outlines.forEach((accent, shape) -> shape.place(block.lines(accent.span())));
        placeEvidence();
        notes.when(false).ifPresent(NoteLayer::place);
        placeSelection();
    }

    private void placeSelection() {
        List<PathElement> boxes = new ArrayList<>();
        if (selected != null) {
            block.lines(selected).forEach(line -> MarkShape.addBox(boxes, line));
        }
        draw(selection, boxes);
    }
}
