package org.crossquote.app.shell;

import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Does something once a scene in a window stands as it was laid out. After a layout that an exception broke off the scene takes
 * itself for laid out: then it never stands.
 */
final class FirstLayout {
    /** What a layout asks for in the next one belongs to it. */
    private static final int LAYOUTS = 2;

    private final Scene scene;
    private final Runnable task;
    private final Runnable begins = this::begins;
    private final Runnable ends = this::ends;
    private boolean isOpen;
    private int done;

    private FirstLayout(Scene scene, Runnable task) {
        this.scene = scene;
        this.task = task;
    }

    /** Runs {@code task} on the FX thread when the next layouts have come to their ends. FX thread only. */
    static void run(Scene scene, Runnable task) {
        FirstLayout first = new FirstLayout(scene, task);
        scene.addPreLayoutPulseListener(first.begins);
        scene.addPostLayoutPulseListener(first.ends);
        Platform.requestNextPulse();
    }

    private void begins() {
        if (isOpen) {
            stop(); // the one before was broken off
        }
        isOpen = true;
    }

    private void ends() {
        if (!isOpen) {
            return; // it began before anybody asked
        }
        isOpen = false;
        if (++done == LAYOUTS) {
            stop();
            task.run();
        } else {
            Platform.requestNextPulse();
        }
    }

    private void stop() {
        scene.removePreLayoutPulseListener(begins);
        scene.removePostLayoutPulseListener(ends);
    }
}
