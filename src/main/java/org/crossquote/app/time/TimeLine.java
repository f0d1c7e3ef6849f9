package org.crossquote.app.time;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;
import org.crossquote.app.StyledShapes;
import org.crossquote.date.line.TimePoint;
import org.crossquote.date.line.TimeRow;
import org.crossquote.date.line.TimeScale;
import org.crossquote.date.line.TimeWords;
import org.jspecify.annotations.Nullable;

/** The points of one article on its part of the line: round for a day, long for what is longer, a ring where it was worked out. */
final class TimeLine extends Pane {
    /** The space between the line's ends and its first and last point, in pixels. */
    static final double END = 20;

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double TARGET = 24;
    private static final double RADIUS = 5.5;
    private static final double LONG = 20;
    private static final double READERS = 4;

    private final Line ground = StyledShapes.line("time-ground");
    private final List<Mark> marks = new ArrayList<>();

    private record Mark(TimePoint point, StackPane node, double share) {}

    TimeLine() {
        getStyleClass().add("time-line");
        getChildren().add(ground);
    }

    /** Shows the points of a row. */
    void show(TimeRow row, TimeScale scale, TimePick pick) {
        marks.clear();
        getChildren().setAll(ground);
        for (TimePoint point : row.points()) {
            StackPane node = new StackPane(shape(point));
            if (point.isReaders()) {
                node.getChildren().add(StyledShapes.rectangle(0, 0, READERS, READERS, "time-readers"));
            }
            node.getStyleClass().add("time-point");
            node.setOnMousePressed(event -> pick.choose(point));
            node.setOnMouseClicked(event -> {
                if (event.getClickCount() > 1) {
                    pick.open(point);
                }
            });
            Tooltip.install(node, new Tooltip(TimeWords.when(point.value())));
            marks.add(new Mark(point, node, scale.share(point.middle())));
            getChildren().add(node);
        }
        requestLayout();
    }

    private static Shape shape(TimePoint point) {
        String look = point.isWorkedOut() || point.isReaders() ? "worked-out" : "written-out";
        if (!point.isLong()) {
            return StyledShapes.circle(RADIUS, "time-mark", look);
        }
        var shape = StyledShapes.rectangle(0, 0, LONG, 2 * RADIUS, "time-mark", look);
        shape.setArcWidth(2 * RADIUS);
        shape.setArcHeight(2 * RADIUS);
        return shape;
    }

    /** Shows which point is chosen; null for none of this row. */
    void choose(@Nullable TimePoint chosen) {
        marks.forEach(mark -> {
            boolean isChosen = mark.point().equals(chosen);
            mark.node().pseudoClassStateChanged(CURRENT, isChosen);
            if (isChosen) {
                mark.node().toFront();
            }
        });
    }

    /** Where a point stands that has this share of the line. */
    static double place(double share, double width) {
        return END + share * Math.max(0, width - 2 * END);
    }

    @Override
    protected double computePrefHeight(double width) {
        return TARGET + 8;
    }

    @Override
    protected void layoutChildren() {
        double middle = Math.rint(getHeight() / 2);
        ground.setStartX(0);
        ground.setEndX(getWidth());
        ground.setStartY(middle + 0.5);
        ground.setEndY(middle + 0.5);
        for (Mark mark : marks) {
            double width = mark.point().isLong() ? LONG + TARGET / 2 : TARGET;
            double x = Math.rint(place(mark.share(), getWidth()) - width / 2);
            mark.node().resizeRelocate(x, middle - TARGET / 2, width, TARGET);
        }
    }
}
