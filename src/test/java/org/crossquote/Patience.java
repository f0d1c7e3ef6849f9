package org.crossquote;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testfx.util.WaitForAsyncUtils;

/**
 * How long tests wait for what must come: so long that no machine is too busy for it, and not for ever, so that a test that hangs is told
 * by its name. Nothing that passes depends on it.
 */
public final class Patience {
    /** In minutes. */
    public static final int MINUTES = 10;

    /** The same. */
    public static final Duration TIME = Duration.ofMinutes(MINUTES);

    private Patience() {}

    /** Waits until a condition holds, from any thread but that of JavaFX. */
    public static void waitFor(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(MINUTES, TimeUnit.MINUTES, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("it never came to that", e);
        }
    }
}
