package org.crossquote.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The desktop application as the command line sees it, so that no text command loads it. */
public interface Desktop {
    /**
     * Opens the window and waits until it is closed.
     *
     * @param paths the files and folders to show together; none for what was open last
     * @return the exit status
     */
    int open(List<Path> paths);

    /**
     * The same with links that another program found.
     *
     * @param passim what passim wrote, as {@link org.crossquote.link.passim.PassimOutput#read} takes it
     */
    int open(List<Path> paths, Path passim);

    /**
     * Draws the window to a picture without a display.
     *
     * @return the exit status
     */
    int snapshot(Snapshot snapshot);

    /** The folder with the reader's notes of all collections. */
    Path notes();

    /** The reader's own names of the colours of marks, by what stands in the files of notes. */
    Map<String, String> colours();

    /**
     * What a picture is to show.
     *
     * @param folder the collection, or null for the bundled one
     * @param output the PNG file to write
     * @param width in pixels
     * @param height in pixels
     * @param dark whether the dark theme is used
     * @param focus the number of the quotation that has the focus, counted from 1 through the collection; 0 for none
     * @param given the ids of commands that are given before it is drawn
     */
    record Snapshot(
            @Nullable Path folder, Path output, int width, int height, boolean dark, int focus, List<String> given) {
        public Snapshot {
            given = List.copyOf(given);
        }
    }
}
