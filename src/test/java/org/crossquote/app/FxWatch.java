package org.crossquote.app;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javafx.application.Platform;

/**
 * Watches how long the FX thread is held at a time. Every two milliseconds a beat is handed to it; the processor time that it spends from one beat to
 * the next went into what stood between the two: one event, one runnable, or one pulse. Of long ones it keeps where they were.
 */
public final class FxWatch implements AutoCloseable {
    private static final double LONG = 60;
    private static final int EVERY = 2;
    /** A look at the thread costs it time, too. */
    private static final double EVERY_SAMPLE = 10;

    private static final int FRAMES = 14;

    private final Thread fx = FxThread.call(Thread::currentThread);
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final Map<String, Longest> longest = new LinkedHashMap<>();
    private final Thread watcher = new Thread(this::watch, "watcher");
    private volatile boolean running = true;
    private volatile double last;
    private String phase = "";
    private List<String> seen = new ArrayList<>();

    /** What held it longest in a phase. */
    private record Longest(double millis, List<String> where) {}

    /** Begins. */
    public FxWatch() {
        watcher.setDaemon(true);
        FxThread.run(() -> last = used());
        watcher.start();
    }

    /** What is done from now on is counted under this name. */
    public void phase(String name) {
        FxThread.run(() -> {
            beat();
            phase = name;
        });
    }

    private double used() {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(fx.threadId()) / 1e6;
    }

    private void watch() {
        while (running) {
            if (waiting.compareAndSet(false, true)) {
                Platform.runLater(() -> {
                    beat();
                    waiting.set(false);
                });
            } else if (used() - last > LONG + EVERY_SAMPLE * seen()) {
                note(fx.getStackTrace());
            }
            try {
                Thread.sleep(EVERY);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private synchronized void note(StackTraceElement[] stack) {
        List<String> frames =
                Arrays.stream(stack).map(StackTraceElement::toString).toList();
        List<String> own = frames.stream().filter(f -> f.contains("crossquote")).toList();
        seen.add((own.isEmpty() ? frames : own)
                .stream().limit(FRAMES).map(f -> "\n        " + f).collect(Collectors.joining()));
    }

    private synchronized int seen() {
        return seen.size();
    }

    private synchronized void beat() {
        double now = used();
        double spent = now - last;
        last = now;
        Longest before = longest.get(phase);
        if (!phase.isEmpty() && (before == null || spent > before.millis())) {
            longest.put(phase, new Longest(spent, seen));
        }
        seen = new ArrayList<>();
    }

    /** Prints the longest of each phase, and where those over {@code tooLong} milliseconds were. */
    public synchronized void print(double tooLong) {
        longest.forEach((name, one) -> {
            System.out.printf("%-44s %5.0f ms%n", name, one.millis());
            if (one.millis() > tooLong) {
                Map<String, Integer> places = new LinkedHashMap<>();
                one.where().forEach(place -> places.merge(place, 1, Integer::sum));
                places.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .limit(3)
                        .forEach(place -> System.out.println("    " + place.getValue() + " times at" + place.getKey()));
            }
        });
    }

    @Override
    public void close() {
        running = false;
    }
}
