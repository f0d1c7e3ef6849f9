package org.crossquote.app.shell;

import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** Keeps what opens over a window inside it. */
final class WindowEdge {
    private static final double MARGIN = 4;

    private WindowEdge() {}

    /**
     * Moves the popup into its window whenever it is shown.
     *
     * @return the popup
     */
    static <P extends PopupWindow> P keep(P popup) {
        popup.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> moveIn(popup));
        return popup;
    }

    private static void moveIn(PopupWindow popup) {
        Window owner = popup.getOwnerWindow();
        if (owner == null || owner.getScene() == null) {
            return;
        }
        double left = owner.getX() + owner.getScene().getX();
        popup.setX(inside(
                popup.getX(), popup.getWidth(), left, left + owner.getScene().getWidth()));
    }

    /** Where something so wide begins that lies between two edges, as near to {@code x} as that goes. */
    static double inside(double x, double width, double left, double right) {
        return Math.max(left + MARGIN, Math.min(x, right - MARGIN - width));
    }
}
