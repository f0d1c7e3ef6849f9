package org.crossquote.app.shell;

import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Gives the keyboard to the article when what had it is gone: files were read again, a column was hidden, an entry was replaced. JavaFX
 * alone would give it to the first button of the window.
 */
final class KeyboardHome {
    private final Scene scene;
    private final Runnable home;
    private @Nullable Node last;

    /** @param home gives the keyboard to the article where the reader is */
    KeyboardHome(Scene scene, Runnable home) {
        this.scene = scene;
        this.home = home;
    }

    void install() {
        scene.focusOwnerProperty().addListener((value, before, now) -> follow(before, now));
    }

    private void follow(@Nullable Node before, @Nullable Node now) {
        if (before != null) {
            last = before;
        }
        Node lost = last;
        if (lost == null || !isGone(lost)) {
            return;
        }
        // Of what is hidden JavaFX gives it to the next one, of what is taken out of the scene to nobody, and a moment
        // later to the first one.
        boolean wasTakenOut = lost.getScene() != scene;
        if (wasTakenOut && now != null && now != firstStop(scene.getRoot())) {
            last = null; // whoever took it out gave it to somebody in the same breath
            return;
        }
        Platform.runLater(() -> {
            if (scene.getFocusOwner() == now && isGone(lost)) {
                last = null;
                home.run();
            }
        });
    }

    /** What JavaFX gives the keyboard when nobody has it. */
    private static @Nullable Node firstStop(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return null;
        }
        if (node.isFocusTraversable()) {
            return node;
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(KeyboardHome::firstStop)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private boolean isGone(Node node) {
        if (node.getScene() != scene) {
            return true;
        }
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return true;
            }
        }
        return false;
    }
}
