package org.crossquote.export.drawing;

import org.crossquote.date.line.TimeRows;

/**
 * What articles date, to be drawn as a line.
 *
 * @param rows what they date
 * @param title what it is
 * @param explanation what it shows
 */
public record TimePicture(TimeRows rows, String title, String explanation) implements Picture {
    @Override
    public Drawing drawn() {
        return TimeDrawing.draw(rows, title, explanation);
    }

    @Override
    public Drawing printed(double width) {
        return TimeDrawing.printed(rows, title, explanation, width);
    }
}
