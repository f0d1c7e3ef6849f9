package org.crossquote.app.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Keeps the keys that are pressed before the window can answer them, and gives them back in their order; a click does nothing as long, because what
 * it would mean is not there yet. FX thread only.
 */
final class EarlyKeys {
    private final Scene scene;
    private final List<KeyEvent> kept = new ArrayList<>();
    private final EventHandler<KeyEvent> keeper = event -> {
        kept.add(event);
        event.consume();
    };
    private final EventHandler<MouseEvent> deaf = MouseEvent::consume;

    /** Keeps the keys of {@code scene} from now on. */
    EarlyKeys(Scene scene) {
        this.scene = scene;
        scene.addEventFilter(KeyEvent.ANY, keeper);
        scene.addEventFilter(MouseEvent.ANY, deaf);
    }

    /** Lets keys through from now on, those first that were kept: each goes to what has the keyboard then. */
    void giveBack() {
        scene.removeEventFilter(KeyEvent.ANY, keeper);
        scene.removeEventFilter(MouseEvent.ANY, deaf);
        kept.forEach(event -> {
            Node owner = scene.getFocusOwner();
            EventTarget target = owner == null ? scene : owner;
            Event.fireEvent(target, event.copyFor(event.getSource(), target));
        });
        kept.clear();
    }
}
