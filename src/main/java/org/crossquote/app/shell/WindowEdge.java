package org.crossquote.app.shell;

import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what opens over a window between its left and its right edge, and menus within menus between its upper and its lower edge, too. JavaFX
 * knows only those of the screen.
 */
final class WindowEdge {
    private static final double MARGIN = 4;
    private static final Object KEPT = new Object();

    private final Scene scene;
    // A field, because the list of all windows knows it weakly.
    private final ListChangeListener<Window> opened = this::opened;

    WindowEdge(Scene scene) {
        this.scene = scene;
    }

    void install() {
        Window.getWindows().addListener(new WeakListChangeListener<>(opened));
    }

    private void opened(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            for (Window window : change.getAddedSubList()) {
                if (window instanceof PopupWindow popup
                        && !(popup instanceof Tooltip)
                        && isOver(popup)
                        && popup.getProperties().put(KEPT, true) == null) {
                    popup.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> moveIn(popup));
                }
            }
        }
    }

    private boolean isOver(PopupWindow popup) {
        Window owner = popup.getOwnerWindow();
        while (owner instanceof PopupWindow other) {
            owner = other.getOwnerWindow();
        }
        return owner != null && owner.equals(scene.getWindow());
    }

    private void moveIn(PopupWindow popup) {
        @Nullable Window window = scene.getWindow();
        if (window == null) {
            return;
        }
        double left = window.getX() + scene.getX();
        double right = left + scene.getWidth();
        double x = popup.getX();
        if (popup.getOwnerWindow() instanceof PopupWindow menu) {
            if (x + popup.getWidth() > right - MARGIN) {
                x = menu.getX() - popup.getWidth(); // on the other side of the menu to which it belongs
            }
            // A menu that the mouse opens stays below the mouse, which would choose from it; one beside another menu
            // may go up.
            double top = window.getY() + scene.getY();
            popup.setY(inside(popup.getY(), popup.getHeight(), top, top + scene.getHeight()));
        }
        popup.setX(inside(x, popup.getWidth(), left, right));
    }

    /** Where something so wide begins that lies between two edges, as near to {@code x} as that goes. */
    static double inside(double x, double width, double left, double right) {
        return Math.max(left + MARGIN, Math.min(x, right - MARGIN - width));
    }
}
