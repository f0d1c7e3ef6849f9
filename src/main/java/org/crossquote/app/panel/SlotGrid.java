package org.crossquote.app.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The lines of the table below each other, their slots in columns as wide as their words need and the room allows. */
final class SlotGrid extends Region {
    private static final double NARROWEST = 72;
    private static final double WIDEST = 300;
    private static final double LINE_GAP = 4;
    /** Room for the ring around the first line. */
    private static final double TOP = 2;

    private final List<SlotLine> lines;
    private @Nullable Measures measured;

    /**
     * How wide each slot and how high each line is.
     *
     * @param room for which width that holds
     */
    private record Measures(double room, List<Double> widths, List<Double> heights) {}

    /** @param lines at least one, all with the same number of slots */
    SlotGrid(List<SlotLine> lines) {
        this.lines = List.copyOf(lines);
        getStyleClass().add("slot-grid");
        getChildren().addAll(lines);
    }

    List<SlotLine> lines() {
        return lines;
    }

    /** Each slot as wide as its words; all of them narrower, and then wrapped, where the room is too small. */
    private List<Double> widths(double room) {
        int slots = lines.getFirst().cells().size();
        List<Double> natural = new ArrayList<>();
        for (int i = 0; i < slots; i++) {
            int slot = i;
            double width = lines.stream()
                    .mapToDouble(line -> Math.ceil(line.cells().get(slot).prefWidth(-1)) + 1)
                    .max()
                    .orElse(NARROWEST);
            natural.add(Math.clamp(width, NARROWEST, WIDEST));
        }
        double left = room - SlotLine.BADGE - SlotLine.GAP * (slots - 1);
        double sum = natural.stream().mapToDouble(w -> w).sum();
        double spare = natural.stream().mapToDouble(w -> w - NARROWEST).sum();
        double factor = left >= sum || spare == 0 ? left / sum : Math.max(0, 1 - (sum - left) / spare);
        return natural.stream()
                .map(w -> left >= sum ? w * Math.max(1, factor) : NARROWEST + (w - NARROWEST) * factor)
                .map(Math::floor)
                .toList();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        int slots = lines.getFirst().cells().size();
        return SlotLine.BADGE + slots * NARROWEST + (slots - 1) * SlotLine.GAP;
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    /** To be measured again: words or fonts have changed. */
    @Override
    public void requestLayout() {
        measured = null;
        super.requestLayout();
    }

    private Measures measures(double room) {
        Measures now = measured;
        if (now == null || now.room() != room) {
            List<Double> widths = widths(room);
            now = new Measures(
                    room,
                    widths,
                    lines.stream().map(line -> line.height(widths)).toList());
            measured = now;
        }
        return now;
    }

    @Override
    protected double computePrefHeight(double width) {
        return measures(Math.max(width, computeMinWidth(-1))).heights().stream()
                        .mapToDouble(height -> height + LINE_GAP)
                        .sum()
                + TOP;
    }

    @Override
    protected void layoutChildren() {
        Measures measures = measures(getWidth());
        double y = TOP;
        for (int i = 0; i < lines.size(); i++) {
            double height = measures.heights().get(i);
            lines.get(i).setWidths(measures.widths());
            lines.get(i).resizeRelocate(0, y, getWidth(), height);
            y += height + LINE_GAP;
        }
    }
}
