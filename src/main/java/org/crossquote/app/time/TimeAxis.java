package org.crossquote.app.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import org.crossquote.app.StyledShapes;
import org.crossquote.date.DateValue;
import org.crossquote.date.line.TimePoint;
import org.crossquote.date.line.TimeScale;
import org.crossquote.date.line.TimeWords;

/** The names of the times under the line, as many as there is room for: those that most articles tell first. */
final class TimeAxis extends Pane {
    private static final double GAP = 12;
    private final Line line = StyledShapes.line("time-axis-line");
    private final List<Tick> ticks = new ArrayList<>();

    private record Tick(Label label, double share, long told) {}

    TimeAxis() {
        getStyleClass().add("time-axis");
        getChildren().add(line);
    }

    /** Names the times of some points. */
    void show(List<TimePoint> points, TimeScale scale) {
        Map<LocalDate, List<TimePoint>> byDay = new TreeMap<>();
        points.forEach(point ->
                byDay.computeIfAbsent(point.middle(), d -> new ArrayList<>()).add(point));
        ticks.clear();
        getChildren().setAll(line);
        byDay.forEach((day, alike) -> {
            DateValue value = alike.getFirst().value();
            Label label = new Label(TimeWords.shortWhen(value));
            label.getStyleClass().add("time-tick");
            label.setMinWidth(USE_PREF_SIZE);
            ticks.add(new Tick(label, scale.share(day), alike.size()));
            getChildren().add(label);
        });
        ticks.sort(Comparator.comparingLong(Tick::told).reversed());
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return ticks.isEmpty() ? 0 : ticks.getFirst().label().prefHeight(-1) + GAP;
    }

    @Override
    protected void layoutChildren() {
        line.setEndX(getWidth());
        line.setStartY(0.5);
        line.setEndY(0.5);
        List<double[]> taken = new ArrayList<>();
        for (Tick tick : ticks) {
            double width = Math.ceil(tick.label().prefWidth(-1));
            double at = TimeLine.place(tick.share(), getWidth()) - width / 2;
            double x = Math.rint(Math.max(0, Math.min(at, getWidth() - width)));
            boolean isFree = taken.stream().allMatch(t -> x + width + GAP <= t[0] || x >= t[1] + GAP);
            tick.label().setVisible(isFree);
            tick.label().resizeRelocate(x, GAP / 2, width, tick.label().prefHeight(-1));
            if (isFree) {
                taken.add(new double[] {x, x + width});
            }
        }
    }
}
