package org.crossquote.fault;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** What is written about a fault: classes, methods and lines of the program, no text of an article or a note. */
final class FaultDetails {
    private static final int MOST_FRAMES = 60;
    private static final int LAST_FRAMES = 10;
    private static final int MOST_CAUSES = 8;
    private static final int FRAMES_OF_A_KIND = 6;

    private final StringBuilder text = new StringBuilder();
    private final Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private FaultDetails() {}

    /** The trace of a fault and of its causes, in bounded length. */
    static String of(Throwable fault) {
        FaultDetails details = new FaultDetails();
        details.add("", fault);
        return details.text.toString();
    }

    /** Equal for faults that are one and the same mistake: what it is and where it was thrown. */
    static String kind(Throwable fault) {
        StringBuilder kind = new StringBuilder(fault.getClass().getName());
        StackTraceElement[] frames = fault.getStackTrace();
        for (int n = 0; n < Math.min(frames.length, FRAMES_OF_A_KIND); n++) {
            kind.append(' ').append(frames[n]);
        }
        return kind.toString();
    }

    private void add(String before, Throwable fault) {
        if (seen.size() >= MOST_CAUSES || !seen.add(fault)) {
            return;
        }
        String message = SafeMessage.of(fault);
        text.append(before).append(fault.getClass().getName());
        text.append(message.isEmpty() ? "" : ": " + message).append('\n');
        addFrames(fault.getStackTrace());
        for (Throwable suppressed : fault.getSuppressed()) {
            add("Suppressed: ", suppressed);
        }
        if (fault.getCause() != null) {
            add("Caused by: ", fault.getCause());
        }
    }

    private void addFrames(StackTraceElement[] frames) {
        for (int n = 0; n < frames.length; n++) {
            if (n < MOST_FRAMES || n >= frames.length - LAST_FRAMES) {
                text.append("    at ").append(frames[n]).append('\n');
            } else if (n == MOST_FRAMES) {
                text.append("    … ")
                        .append(frames.length - MOST_FRAMES - LAST_FRAMES)
                        .append(" more\n");
            }
        }
    }
}
