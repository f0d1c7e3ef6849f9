package org.crossquote.app.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.app.ColumnState;
import org.crossquote.app.Focus;
import org.crossquote.app.ReaderModel;
import org.jspecify.annotations.Nullable;

/**
 * Brings columns that are out of sight beside the one in focus while they have what the reader looks at; the columns' own order stays,
 * and they have it again afterwards, scrolled sideways as before.
 */
final class BesideFocus {
    /** More than are beside each other on any screen. */
    private static final int MOST = 12;

    /** With less of its width in view a column shows nothing that could be compared. */
    private static final double HALF = 0.5;

    private final ReaderModel model;
    private final ColumnTrack track;
    private @Nullable Double formerScroll;

    BesideFocus(ReaderModel model, ColumnTrack track) {
        this.model = model;
        this.track = track;
    }

    /** The reader looks at something: the columns that have it come beside the anchor, those that the panel lists first nearest to it. */
    void show(ColumnState anchor, Focus focus) {
        if (track.getWidth() <= 0) {
            return;
        }
        track.place();
        if (formerScroll == null) {
            formerScroll = track.scrollX();
        }
        track.reveal(anchor);
        List<ColumnState> having = having(anchor, focus);
        List<ColumnState> seen = seen(anchor, having);
        if (seen.stream().allMatch(column -> track.isInSight(column, shareInSight(anchor, seen, column)))) {
            return;
        }
        double seenAt =
                track.slot(anchor).map(slot -> slot.x() - track.scrollX()).orElse(0.0);
        track.arrange(together(having, anchor));
        track.place();
        track.slot(anchor).ifPresent(slot -> track.scrollTo(slot.x() - seenAt));
        seen.reversed().forEach(track::reveal);
        track.reveal(anchor);
    }

    /** The columns that have what is looked at, in the order of the panel. */
    private List<ColumnState> having(ColumnState anchor, Focus focus) {
        return focus.counterparts().stream()
                .flatMap(passage -> model.column(passage.article()).stream())
                .filter(column -> column.shownProperty().get() && column != anchor)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** As many of them as there is room for beside the anchor, the last one perhaps with half of its width only. */
    private List<ColumnState> seen(ColumnState anchor, List<ColumnState> having) {
        List<ColumnState> seen = new ArrayList<>();
        for (ColumnState column : having) {
            seen.add(column);
            double left = roomLeft(anchor, seen);
            if (left < 0) {
                if (-left > HALF * width(column)) {
                    seen.removeLast();
                }
                break;
            }
        }
        return seen;
    }

    /** What the anchor and these leave free; negative for what they are too wide. */
    private double roomLeft(ColumnState anchor, List<ColumnState> beside) {
        return track.getWidth()
                - 2 * ColumnsLayout.MARGIN
                - width(anchor)
                - beside.stream()
                        .mapToDouble(c -> width(c) + ColumnsLayout.GUTTER)
                        .sum();
    }

    private double shareInSight(ColumnState anchor, List<ColumnState> seen, ColumnState column) {
        return column == seen.getLast() && roomLeft(anchor, seen) < 0 ? HALF : 1;
    }

    private double width(ColumnState column) {
        return track.slot(column).map(ColumnsLayout.Slot::width).orElse(0.0);
    }

    /** All columns in their order, but those that have it beside the anchor, on the side on which they stand, the best ones nearest. */
    private List<ColumnState> together(List<ColumnState> having, ColumnState anchor) {
        List<ColumnState> all = model.columns();
        int here = all.indexOf(anchor);
        Map<ColumnState, Integer> places = new HashMap<>();
        having.forEach(column -> places.put(column, all.indexOf(column)));
        List<ColumnState> order = new ArrayList<>();
        all.subList(0, here).stream().filter(c -> !places.containsKey(c)).forEach(order::add);
        having.reversed().stream().filter(c -> places.getOrDefault(c, 0) < here).forEach(order::add);
        order.add(anchor);
        having.stream().filter(c -> places.getOrDefault(c, 0) > here).forEach(order::add);
        all.subList(here + 1, all.size()).stream()
                .filter(c -> !places.containsKey(c))
                .forEach(order::add);
        return order;
    }

    /** The reader looks at nothing: all columns stand where they did. */
    void end() {
        Double back = formerScroll;
        formerScroll = null;
        track.arrange(List.of());
        if (back != null) {
            track.place();
            track.scrollTo(back);
        }
    }
}
