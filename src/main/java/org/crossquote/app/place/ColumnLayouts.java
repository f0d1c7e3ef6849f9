package org.crossquote.app.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.app.ColumnState;
import org.crossquote.app.opening.Origin;
import org.crossquote.app.preference.PreferenceSection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The columns of each collection that the reader arranged; the one that was open last comes first. */
public final class ColumnLayouts {
    /** Where they stand in the settings. */
    public static final PreferenceSection<ColumnLayouts> SECTION =
            new PreferenceSection<>("columns", ColumnLayouts.class, new ColumnLayouts(Map.of()));

    private static final int MOST_LAYOUTS = 50;

    /** All of them are read before the first frame. */
    private static final int MOST_COLUMNS = 10_000;

    /**
     * One column that is not as its collection has it. Those that were moved are in the order in which they stand.
     *
     * @param article the article's id
     * @param shown whether it is on the screen
     * @param width in pixels, or {@link ColumnState#SHARED}
     * @param moved whether it stands before those that are in the order of the collection
     */
    record ColumnPlace(String article, boolean shown, double width, boolean moved) {}

    private final Map<String, List<ColumnPlace>> layouts;

    ColumnLayouts(Map<String, List<ColumnPlace>> layouts) {
        this.layouts = Collections.unmodifiableMap(new LinkedHashMap<>(layouts));
    }

    /** As they stand in a file; an odd column is passed over. */
    @JsonCreator
    static ColumnLayouts read(JsonNode node) {
        Map<String, List<ColumnPlace>> layouts = new LinkedHashMap<>();
        node.properties().forEach(entry -> layouts.put(entry.getKey(), columns(entry.getValue())));
        return new ColumnLayouts(layouts);
    }

    private static List<ColumnPlace> columns(JsonNode node) {
        List<ColumnPlace> columns = new ArrayList<>();
        for (JsonNode column : node) {
            if (column.path("article").isString()) {
                columns.add(new ColumnPlace(
                        column.path("article").asString(),
                        column.path("shown").asBoolean(true),
                        column.path("width").asDouble(ColumnState.SHARED),
                        column.path("moved").asBoolean(true)));
            }
        }
        return columns;
    }

    /** What stands in the file: the columns by their collection. */
    @JsonValue
    Map<String, List<ColumnPlace>> all() {
        return layouts;
    }

    /** The columns of a collection; none when they are as it has them. */
    public List<ColumnPlace> of(Origin origin) {
        return layouts.getOrDefault(origin.key(), List.of());
    }

    /** The same with that of one collection first; when they are too many, those used longest ago are forgotten. */
    public ColumnLayouts with(String collection, List<ColumnPlace> columns) {
        Map<String, List<ColumnPlace>> all = new LinkedHashMap<>();
        all.put(collection, List.copyOf(columns));
        layouts.forEach(all::putIfAbsent);
        Map<String, List<ColumnPlace>> kept = new LinkedHashMap<>();
        int room = MOST_COLUMNS;
        for (Map.Entry<String, List<ColumnPlace>> layout : all.entrySet()) {
            room -= layout.getValue().size();
            boolean fits = kept.size() < MOST_LAYOUTS && (room >= 0 || kept.isEmpty());
            if (fits && !layout.getValue().isEmpty()) {
                kept.put(layout.getKey(), layout.getValue());
            }
        }
        return new ColumnLayouts(kept);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ColumnLayouts others && layouts.equals(others.layouts);
    }

    @Override
    public int hashCode() {
        return layouts.hashCode();
    }

    @Override
    public String toString() {
        return layouts.toString();
    }
}
