package org.crossquote.app;

import javafx.animation.AnimationTimer;

/** Does something once what the scene shows now has been drawn. */
public final class AfterDrawing {
    private static final int PULSES = 3;

    private AfterDrawing() {}

    /** Runs {@code task} on the FX thread when the pulses that draw the present scene have passed. FX thread only. */
    public static void run(Runnable task) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses == PULSES) {
                    stop();
                    task.run();
                }
            }
        }.start();
    }
}
