package org.crossquote.app.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** The lines of the table below each other, their slots in columns as wide as their words need and the room allows. */
final class SlotGrid extends Region {
    private static final double NARROWEST = 72;
    private static final double WIDEST = 300;
    private static final double LINE_GAP = 4;

    private final List<SlotLine> lines;

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

    @Override
    protected double computePrefHeight(double width) {
        List<Double> widths = widths(Math.max(width, computeMinWidth(-1)));
        double height = 0;
        for (SlotLine line : lines) {
            height += line.height(widths) + LINE_GAP;
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        List<Double> widths = widths(getWidth());
        double y = 0;
        for (SlotLine line : lines) {
            double height = line.height(widths);
            line.setWidths(widths);
            line.resizeRelocate(0, y, getWidth(), height);
            y += height + LINE_GAP;
        }
    }
}
