package org.crossquote.app.search;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.crossquote.app.StyledShapes;
import org.crossquote.app.script.GuardedFlow;
import org.crossquote.search.Excerpt;
import org.crossquote.text.Span;

/** The words around some hits, in the article's type; the hits are bold on a ground. */
final class ExcerptText extends Region {
    private final GuardedFlow flow = new GuardedFlow();
    private final Group grounds = new Group();
    private List<Span> marks = List.of();

    ExcerptText() {
        getStyleClass().add("excerpt");
        grounds.setManaged(false);
        getChildren().addAll(grounds, flow);
    }

    void show(Excerpt excerpt) {
        marks = excerpt.marks();
        List<Text> runs = new ArrayList<>();
        int at = 0;
        for (Span mark : marks) {
            add(runs, excerpt.text().substring(at, mark.start()), "around");
            add(runs, mark.in(excerpt.text()), "hit");
            at = mark.end();
        }
        add(runs, excerpt.text().substring(at), "around");
        flow.setRuns(runs);
        requestLayout();
    }

    private static void add(List<Text> runs, String words, String styleClass) {
        if (!words.isEmpty()) {
            Text run = new Text(words);
            run.getStyleClass().add(styleClass);
            runs.add(run);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(height);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), flow.prefHeight(getWidth()));
        flow.layout();
        grounds.getChildren().clear();
        if (flow.isPlain()) {
            return;
        }
        for (Span mark : marks) {
            for (Rectangle2D place : flow.getLayoutInfo().getSelectionGeometry(mark.start(), mark.end(), false)) {
                grounds.getChildren().add(ground(flow.seen(place)));
            }
        }
    }

    private static Rectangle ground(Rectangle2D place) {
        return StyledShapes.rectangle(
                place.getMinX(), place.getMinY() + 1, place.getWidth(), place.getHeight() - 2, "hit-ground");
    }
}
