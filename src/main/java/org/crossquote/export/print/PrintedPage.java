package org.crossquote.export.print;

import java.util.List;
import org.crossquote.export.drawing.Drawing;

/**
 * A page, laid out. Places are in points from where the margins end.
 *
 * @param number from 1
 * @param parts what stands on it, in the order in which it is read
 */
public record PrintedPage(int number, List<Part> parts) {
    public PrintedPage {
        parts = List.copyOf(parts);
    }

    /**
     * A drawing on a page.
     *
     * @param scale how many points one of its pixels becomes
     */
    public record Part(Drawing drawing, double x, double y, double scale) {
        /** Where it ends. */
        double bottom() {
            return y + drawing.height() * scale;
        }
    }
}
