package org.crossquote;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;

/** Has the garbage collected, and knows that it was. */
public final class Garbage {
    private static final int MEGABYTE = 1 << 20;

    private Garbage() {}

    /** Returns when what nobody holds any more was collected. */
    public static void collect() {
        collect(new WeakReference<>(new byte[MEGABYTE]));
    }

    /**
     * Returns when what {@code reference} leads to was collected: never, as long as somebody holds it, so whoever calls this has a limit of
     * their own.
     */
    public static void collect(Reference<?> reference) {
        int made = 0;
        while (reference.get() != null && !Thread.currentThread().isInterrupted()) {
            System.gc();
            // A collector that does not listen to that collects when there is no room.
            made += new byte[MEGABYTE].length;
            Thread.yield();
        }
        if (reference.get() != null) {
            throw new AssertionError("still held after " + made + " bytes were made");
        }
    }
}
