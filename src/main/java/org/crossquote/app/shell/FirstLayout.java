package org.crossquote.app.shell;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Does something once a scene has been laid out from now on: an exception on the way would keep it from that. */
final class FirstLayout {
    /** What a layout asks for in the next one belongs to it. */
    private static final int PULSES = 2;

    private FirstLayout() {}

    /** Runs {@code task} on the FX thread when the scene, in a window, stands. FX thread only. */
    static void run(Scene scene, Runnable task) {
        AtomicInteger pulses = new AtomicInteger();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                if (pulses.incrementAndGet() == PULSES) {
                    scene.removePostLayoutPulseListener(this);
                    task.run();
                } else {
                    Platform.requestNextPulse();
                }
            }
        });
        Platform.requestNextPulse();
    }
}
