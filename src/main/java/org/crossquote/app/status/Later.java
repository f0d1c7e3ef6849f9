package org.crossquote.app.status;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Does something after a while, on the FX thread. */
@FunctionalInterface
public interface Later {
    /** By JavaFX's own clock. */
    Later PAUSE = (millis, action) -> {
        PauseTransition pause = new PauseTransition(Duration.millis(millis));
        pause.setOnFinished(e -> action.run());
        pause.play();
        return pause::stop;
    };

    /**
     * Does it later.
     *
     * @param millis after so many milliseconds
     * @return calls it off
     */
    Runnable after(double millis, Runnable action);
}
