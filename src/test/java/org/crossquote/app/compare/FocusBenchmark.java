package org.crossquote.app.compare;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.crossquote.app.FxThread;
import org.crossquote.app.GoldReading;
import org.crossquote.app.style.Theme;
import org.crossquote.link.Passage;
import org.crossquote.reading.Reading;

/**
 * How long it takes from a change of the focus to the finished layout of all columns, connectors included: every linked
 * passage of the five articles, one after the other. The first round is given apart, because the
 * program is still cold in it; processor time shows what a machine with other work to do hides.
 */
final class FocusBenchmark {
    private static final int ROUNDS = 5;

    private FocusBenchmark() {}

    /** Prints the figures. */
    public static void main(String[] args) {
        FxThread.run(FocusBenchmark::measure);
        Platform.exit();
    }

    private static void measure() {
        Reading reading = GoldReading.read();
        ColumnsScene columns = new ColumnsScene(reading, 1600, 1000, Theme.LIGHT);
        List<Passage> passages = reading.links().stream()
                .flatMap(l -> Stream.of(l.a(), l.b()))
                .distinct()
                .toList();
        LongSupplier processor = ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
        print("first round", round(columns, passages, System::nanoTime));
        List<Double> warm = new ArrayList<>();
        List<Double> busy = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            warm.addAll(round(columns, passages, System::nanoTime));
            busy.addAll(round(columns, passages, processor));
        }
        print("warm", warm);
        print("warm, processor time", busy);
    }

    private static List<Double> round(ColumnsScene columns, List<Passage> passages, LongSupplier nanos) {
        List<Double> times = new ArrayList<>();
        for (Passage passage : passages) {
            long begin = nanos.getAsLong();
            columns.model.focusOn(passage.article(), passage.span());
            columns.layout();
            times.add((nanos.getAsLong() - begin) / 1e6);
        }
        return times;
    }

    private static void print(String name, List<Double> times) {
        Collections.sort(times);
        System.out.printf(
                Locale.ROOT,
                "focus to layout, %s: p50 %.1f ms, p95 %.1f ms, max %.1f ms (%d changes)%n",
                name,
                at(times, 0.5),
                at(times, 0.95),
                times.getLast(),
                times.size());
    }

    private static double at(List<Double> sorted, double part) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size())));
    }
}
