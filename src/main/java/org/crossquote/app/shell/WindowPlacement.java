package org.crossquote.app.shell;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** Where the window opens: where it was, as far as there is a screen. */
final class WindowPlacement {
    private static final double SMALLEST_WIDTH = 640;
    private static final double SMALLEST_HEIGHT = 400;
    private static final double GRIP = 80;

    private WindowPlacement() {}

    /**
     * A place of which enough is on a screen to take hold of.
     *
     * @param saved where the window was; null for the first start
     * @param screens what each screen shows, the main one first
     */
    static WindowPlace place(@Nullable WindowPlace saved, List<Rectangle2D> screens) {
        Rectangle2D main = screens.getFirst();
        if (saved == null) {
            return centred(main, Math.min(1600, main.getWidth()), Math.min(1000, main.getHeight()), false);
        }
        Rectangle2D screen =
                screens.stream().filter(s -> holds(s, saved)).findFirst().orElse(null);
        Rectangle2D room = screen == null ? main : screen;
        double width = Math.clamp(saved.width(), Math.min(SMALLEST_WIDTH, room.getWidth()), room.getWidth());
        double height = Math.clamp(saved.height(), Math.min(SMALLEST_HEIGHT, room.getHeight()), room.getHeight());
        if (screen == null) {
            return centred(main, width, height, saved.maximised());
        }
        double x = Math.clamp(saved.x(), room.getMinX(), room.getMaxX() - width);
        double y = Math.clamp(saved.y(), room.getMinY(), room.getMaxY() - height);
        return new WindowPlace(x, y, width, height, saved.maximised());
    }

    private static boolean holds(Rectangle2D screen, WindowPlace place) {
        return screen.intersects(place.x(), place.y(), place.width(), GRIP);
    }

    private static WindowPlace centred(Rectangle2D screen, double width, double height, boolean maximised) {
        return new WindowPlace(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height,
                maximised);
    }
}
