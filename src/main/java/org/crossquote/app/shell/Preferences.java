package org.crossquote.app.shell;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.app.ColumnState;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.note.NoteWishes;
import org.crossquote.app.panel.SidePanel;
import org.crossquote.reading.DisplayFilter;
import org.jspecify.annotations.Nullable;

/**
 * What the window remembers from one start to the next. Values that no screen could show are mended on the way in.
 *
 * @param window where the window was, null before the first start
 * @param theme the colours
 * @param textSize the size of the articles' text, in pixels
 * @param panelWidth the width of the panel, in pixels
 * @param panelShown whether the panel is shown
 * @param shown what of the findings is shown
 * @param notes how the reader wants to make notes
 * @param folder the folder that was open last, null for the articles that come with the program
 * @param layouts the columns of each collection that the reader arranged, by its folder or by {@link #BUNDLED}; the one
 *     that was open last comes first
 */
public record Preferences(
        @Nullable WindowPlace window,
        Theme theme,
        double textSize,
        double panelWidth,
        boolean panelShown,
        DisplayFilter shown,
        NoteWishes notes,
        @Nullable String folder,
        Map<String, List<ColumnPlace>> layouts) {
    /** Stands for the folder of the articles that come with the program. */
    public static final String BUNDLED = "";

    /** The smallest and the largest text, in pixels. */
    static final double SMALLEST_TEXT = 10;

    static final double LARGEST_TEXT = 32;

    private static final double PANEL_WIDTH = 318;
    private static final int MOST_LAYOUTS = 50;

    /** All of them are read before the first frame. */
    private static final int MOST_COLUMNS = 10_000;

    /**
     * Where the window was.
     *
     * @param x left edge in pixels of the screen
     * @param y upper edge
     * @param width in pixels
     * @param height in pixels
     * @param maximised whether it filled the screen; the rest is then where it was before
     */
    public record WindowPlace(double x, double y, double width, double height, boolean maximised) {}

    /**
     * One column that is not as its collection has it. Those that were moved are in the order in which they stand.
     *
     * @param article the article's id
     * @param shown whether it is on the screen
     * @param width in pixels, or {@link ColumnState#SHARED}
     * @param moved whether it stands before those that are in the order of the collection
     */
    public record ColumnPlace(String article, boolean shown, double width, boolean moved) {}

    public Preferences {
        textSize = Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT);
        panelWidth = Math.clamp(panelWidth, SidePanel.NARROWEST, SidePanel.WIDEST);
        layouts = Collections.unmodifiableMap(new LinkedHashMap<>(layouts));
    }

    /** What a new reader has. */
    public static Preferences defaults() {
        return new Preferences(
                null,
                Theme.SYSTEM,
                ReaderModel.DEFAULT_TEXT_SIZE,
                PANEL_WIDTH,
                true,
                DisplayFilter.usual(),
                NoteWishes.usual(),
                null,
                Map.of());
    }

    /** What the layouts call a collection by its folder, null for the bundled articles. */
    static String collection(@Nullable Path folder) {
        return folder == null ? BUNDLED : folder.toAbsolutePath().normalize().toString();
    }

    /** The columns of the collection in a folder, null for the bundled articles; none when they are as it has them. */
    List<ColumnPlace> layout(@Nullable Path folder) {
        return layouts.getOrDefault(collection(folder), List.of());
    }

    /** The layouts with that of one collection first; when they are too many, those used longest ago are forgotten. */
    Map<String, List<ColumnPlace>> layoutsWith(String collection, List<ColumnPlace> columns) {
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
        return kept;
    }
}
