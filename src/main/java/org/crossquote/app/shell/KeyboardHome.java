package org.crossquote.app.shell;

import javafx.application.Platform;
import javafx.scene.Node;
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
        if (lost != null && isGone(lost)) {
            // Whoever took it away may give it to somebody in the same breath.
            Platform.runLater(() -> {
                if (scene.getFocusOwner() == now && isGone(lost)) {
                    last = null;
                    home.run();
                }
            });
        }
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
