package org.crossquote.work;

import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;

/**
 * How far some work is, and whether anybody still wants it. Whoever starts the work interrupts its thread to cancel it; whatever is
 * done there, by the thread itself or by its {@linkplain Worker workers}, passes a checkpoint at least every few milliseconds and ends
 * at the next one. Work that knows how far it is reports that, and passes a checkpoint by doing so. Belongs to the thread that works.
 */
public final class Progress {
    /** Smaller steps are not told: nobody sees them, and a window would have much to do. */
    private static final double STEP = 0.001;

    private final Told told;
    private final double from;
    private final double to;

    /** What was told last, of the whole. */
    private static final class Told {
        private final DoubleConsumer listener;
        private double done = -1;

        Told(DoubleConsumer listener) {
            this.listener = listener;
        }

        void tell(double now) {
            if (now >= done + STEP || now == 1 && done < 1) {
                done = now;
                listener.accept(now);
            }
        }
    }

    private Progress(Told told, double from, double to) {
        this.told = told;
        this.from = from;
        this.to = to;
    }

    /** Nobody listens; the work can still be cancelled. */
    public static Progress none() {
        return to(done -> {});
    }

    /** @param listener hears how much is done, 0 to 1, each time more than before; on the thread that works */
    public static Progress to(DoubleConsumer listener) {
        return new Progress(new Told(listener), 0, 1);
    }

    /**
     * The progress of a part of this work, of which each part is told as the part that it is.
     *
     * @param begin how much of this work is done before it, 0 to 1
     * @param end how much is done with it, {@code begin} to 1
     */
    public Progress part(double begin, double end) {
        return new Progress(told, from + (to - from) * begin, from + (to - from) * end);
    }

    /**
     * Says how much is done, unless the work was cancelled.
     *
     * @param done how many steps are done
     * @param total how many there are; work of none is done
     * @throws CancellationException when it was cancelled
     */
    public void report(int done, int total) {
        checkpoint();
        double part = total == 0 ? 1 : (double) done / total;
        // The end of the last part is to be exactly 1.
        told.tell(part == 1 ? to : from + (to - from) * part);
    }

    /**
     * Goes on, unless the work that this thread does was cancelled. Costs next to nothing.
     *
     * @throws CancellationException when it was cancelled; its thread stays interrupted
     */
    public static void checkpoint() {
        if (isCancelled()) {
            throw new CancellationException("the work was cancelled");
        }
    }

    /** Whether the work that this thread does was cancelled: the thread was interrupted, or the one that it works for. */
    public static boolean isCancelled() {
        Thread thread = Thread.currentThread();
        while (!thread.isInterrupted()) {
            if (!(thread instanceof Worker worker)) {
                return false;
            }
            thread = worker.owner();
        }
        return true;
    }
}
