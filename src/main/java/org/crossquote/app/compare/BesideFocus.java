package org.crossquote.app.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossquote.app.ColumnState;
import org.crossquote.app.Focus;
import org.crossquote.app.ReaderModel;
import org.crossquote.link.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Brings columns that are out of sight beside the one in focus while they have what the reader looks at; the columns' own order stays,
 * and they have it again afterwards, scrolled sideways as before.
 */
final class BesideFocus {
    private final ReaderModel model;
    private final ColumnTrack track;
    private @Nullable Double formerScroll;

    BesideFocus(ReaderModel model, ColumnTrack track) {
        this.model = model;
        this.track = track;
    }

    /** The reader looks at something: as many columns that have it as fit come into sight, those the panel lists first before others. */
    void show(ColumnState anchor, Focus focus) {
        if (track.getWidth() <= 0) {
            return;
        }
        track.place();
        if (formerScroll == null) {
            formerScroll = track.scrollX();
        }
        track.reveal(anchor);
        Set<ColumnState> group = fitting(anchor, focus);
        if (group.stream().allMatch(track::isInSight)) {
            return;
        }
        double seenAt =
                track.slot(anchor).map(slot -> slot.x() - track.scrollX()).orElse(0.0);
        track.arrange(together(group, anchor));
        track.place();
        track.slot(anchor).ifPresent(slot -> track.scrollTo(slot.x() - seenAt));
        group.forEach(track::reveal);
        track.reveal(anchor);
    }

    /** The column in focus and those that have what is looked at, as many as the window is wide for. */
    private Set<ColumnState> fitting(ColumnState anchor, Focus focus) {
        Set<ColumnState> group = new LinkedHashSet<>();
        group.add(anchor);
        double room = track.getWidth() - 2 * ColumnsLayout.MARGIN - width(anchor);
        for (Passage passage : focus.counterparts()) {
            Optional<ColumnState> column = model.column(passage.article())
                    .filter(c -> c.shownProperty().get() && !group.contains(c));
            if (column.isPresent()) {
                room -= width(column.get()) + ColumnsLayout.GUTTER;
                if (room < 0) {
                    break;
                }
                group.add(column.get());
            }
        }
        return group;
    }

    private double width(ColumnState column) {
        return track.slot(column).map(ColumnsLayout.Slot::width).orElse(0.0);
    }

    /** All columns in their order, but those of the group beside the anchor, on the side on which they stand. */
    private List<ColumnState> together(Set<ColumnState> group, ColumnState anchor) {
        List<ColumnState> all = model.columns();
        int here = all.indexOf(anchor);
        List<ColumnState> order = new ArrayList<>();
        all.subList(0, here).stream().filter(c -> !group.contains(c)).forEach(order::add);
        all.stream().filter(group::contains).forEach(order::add);
        all.subList(here, all.size()).stream().filter(c -> !group.contains(c)).forEach(order::add);
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
