package org.crossquote.app.note.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;

/** Finds the place for a bar beside words: pure numbers, in pixels. */
final class BarPlace {
    /** What stays free between bar and words. */
    private static final double AWAY = 3;

    /** What comes after the words is still to be read; what stands before them mostly has been. */
    private static final double TO_BE_READ = 1.5;

    private BarPlace() {}

    /**
     * The place above or below the words that hides least text; the one above where that is equal.
     *
     * @param words the box around the words
     * @param room where the bar may lie
     * @param hidden how much text a part of the window has
     */
    static Rectangle2D best(
            Bounds words, double width, double height, Rectangle2D room, ToDoubleFunction<Rectangle2D> hidden) {
        Rectangle2D best = null;
        double least = Double.MAX_VALUE;
        for (Rectangle2D place : places(words, width, height, room)) {
            double cost = hidden.applyAsDouble(place) * (place.getMinY() > words.getMinY() ? TO_BE_READ : 1);
            if (best == null || cost < least - 1) {
                best = place;
                least = cost;
            }
        }
        return best == null ? new Rectangle2D(room.getMinX(), room.getMinY(), width, height) : best;
    }

    /** Places that do not lie on the words, those nearest to their beginning first; all there is when there are none. */
    private static List<Rectangle2D> places(Bounds words, double width, double height, Rectangle2D room) {
        double above = words.getMinY() - AWAY - height;
        double below = words.getMaxY() + AWAY;
        List<Rectangle2D> places = new ArrayList<>();
        double middle = (words.getMinX() + words.getMaxX() - width) / 2;
        for (double x : new double[] {words.getMinX(), words.getMaxX() - width, middle}) {
            double left = Math.clamp(x, room.getMinX(), room.getMaxX() - width);
            if (above >= room.getMinY()) {
                places.add(new Rectangle2D(left, above, width, height));
            }
            if (below + height <= room.getMaxY()) {
                places.add(new Rectangle2D(left, below, width, height));
            }
        }
        if (places.isEmpty()) {
            double left = Math.clamp(words.getMinX(), room.getMinX(), room.getMaxX() - width);
            places.add(new Rectangle2D(left, room.getMinY(), width, height));
        }
        return places;
    }
}
