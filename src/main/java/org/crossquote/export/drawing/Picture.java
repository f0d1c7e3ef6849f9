package org.crossquote.export.drawing;

/** What a view shows, to be drawn. It does not change, and may be drawn on any thread. */
public sealed interface Picture permits PictureTable, TimePicture {
    /** What it is, in a few words. */
    String title();

    /** As the view shows it, with as many rows as a picture has. */
    Drawing drawn();

    /**
     * With all its rows, for paper: the head of a table, or the times of a line, can be repeated on each page.
     *
     * @param width how wide it is to be, in pixels; what needs more room becomes wider
     * @throws java.util.concurrent.CancellationException when the thread was interrupted
     */
    Drawing printed(double width);
}
