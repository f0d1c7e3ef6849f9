package org.crossquote.export.print;

import java.util.List;
import java.util.function.Supplier;
import org.crossquote.export.drawing.Drawing;
import org.crossquote.export.drawing.Picture;
import org.crossquote.export.drawing.TableDrawer;

/**
 * A view as the window shows it, with all its rows; the head of a table stands on every page.
 *
 * @param collection what the articles are called together
 * @param view makes what it shows
 */
public record PrintedView(String collection, String name, Supplier<Picture> view) implements Printed {
    /** How many points a pixel of a view becomes: its letters are then 9 points high. */
    static final double SCALE = 0.7;

    @Override
    public String heading() {
        return collection + " · " + name;
    }

    @Override
    public List<PrintedPage> pages(Paper paper, LetterWidths widths) {
        Pages pages = new Pages(paper, widths);
        add(view.get(), pages);
        return pages.done(heading());
    }

    /** Adds a picture, as wide as the page; one that cannot be so narrow becomes smaller. */
    static void add(Picture picture, Pages pages) {
        double edges = 2 * TableDrawer.EDGE;
        Drawing drawing = picture.printed(pages.width() / SCALE + edges);
        double scale = Math.min(SCALE, pages.width() / (drawing.width() - edges));
        pages.add(drawing, scale, TableDrawer.EDGE);
    }
}
