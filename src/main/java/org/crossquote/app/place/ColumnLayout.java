package org.crossquote.app.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.app.ColumnState;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.place.ColumnLayouts.ColumnPlace;

/** What the reader did with the columns of a collection: what of it is kept, and how it comes back. */
public final class ColumnLayout {
    private ColumnLayout() {}

    /** The columns that are not as the collection has them. In a folder of thousands these are few. */
    public static List<ColumnPlace> of(List<ColumnState> columns) {
        int inOrder = inOrder(columns);
        List<ColumnPlace> places = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            ColumnState column = columns.get(i);
            boolean shown = column.shownProperty().get();
            double width = column.widthProperty().get();
            if (i < inOrder || !shown || width != ColumnState.SHARED) {
                places.add(new ColumnPlace(column.article().id(), shown, width, i < inOrder));
            }
        }
        return places;
    }

    /** From where on the columns stand in the order of the collection: they find their place by themselves. */
    private static int inOrder(List<ColumnState> columns) {
        int from = Math.max(0, columns.size() - 1);
        while (from > 0 && columns.get(from - 1).number() < columns.get(from).number()) {
            from--;
        }
        return from;
    }

    /** Puts the columns where they were: first those that were moved, then the others in the order of the collection. */
    public static void restore(ReaderModel model, List<ColumnPlace> places) {
        restore(model, places, Set.of());
    }

    /**
     * The same, and leaves some of the columns as they are.
     *
     * @param staying keep their width, and are shown or not as they are now
     */
    public static void restore(ReaderModel model, List<ColumnPlace> places, Set<ColumnState> staying) {
        Map<String, ColumnPlace> placeOf = new HashMap<>();
        Map<String, Integer> order = new HashMap<>();
        for (ColumnPlace place : places) {
            placeOf.putIfAbsent(place.article(), place);
            if (place.moved()) {
                order.putIfAbsent(place.article(), order.size());
            }
        }
        List<ColumnState> columns = new ArrayList<>(model.columns());
        columns.sort(Comparator.comparing(c -> order.getOrDefault(c.article().id(), Integer.MAX_VALUE)));
        if (!columns.equals(model.columns())) {
            model.columns().setAll(columns);
        }
        for (ColumnState column : columns) {
            ColumnPlace place = placeOf.get(column.article().id());
            if (place != null && !staying.contains(column)) {
                column.shownProperty().set(place.shown());
                column.widthProperty().set(place.width());
            }
        }
        if (columns.stream().noneMatch(column -> column.shownProperty().get())) {
            columns.forEach(column -> column.shownProperty().set(true));
        }
    }
}
