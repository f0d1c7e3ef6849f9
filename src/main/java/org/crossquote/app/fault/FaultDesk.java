package org.crossquote.app.fault;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.crossquote.fault.FaultReport;
import org.jspecify.annotations.Nullable;

/** Shows what broke in one dialog at a time. What breaks while it is open is counted in it; a kind that was shown once does not come again. */
public final class FaultDesk {
    /** A dialog that is open. */
    public interface Shown {
        /** Says how many faults there have been beside the one that is shown. */
        void count(int more);

        /** Whether the reader has put it away. */
        boolean isClosed();
    }

    private final Function<FaultReport, Shown> window;
    private final Executor fx;
    private final Set<String> kinds = new HashSet<>();
    private @Nullable Shown open;
    private int more;

    /**
     * @param window opens a dialog
     * @param fx brings reports to the FX thread
     */
    public FaultDesk(Function<FaultReport, Shown> window, Executor fx) {
        this.window = window;
        this.fx = fx;
    }

    /** Takes a report; on any thread. */
    public void hear(FaultReport report) {
        fx.execute(() -> show(report));
    }

    private void show(FaultReport report) {
        Shown shown = open;
        boolean fresh = kinds.add(report.kind());
        if (shown != null && !shown.isClosed()) {
            shown.count(++more);
        } else if (fresh) {
            more = 0;
            open = window.apply(report);
        }
    }
}
