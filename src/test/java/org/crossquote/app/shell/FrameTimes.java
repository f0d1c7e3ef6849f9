package org.crossquote.app.shell;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.crossquote.app.BenchWindow;
import org.crossquote.app.FxThread;
import org.crossquote.app.MadeTexts;
import org.crossquote.app.column.ArticleColumn;

/**
 * What a frame costs while five columns of long articles are scrolled and the window is made wider and narrower: {@code FrameTimes [WORDS [FRAMES]]}, 10,000
 * words an article and 300 frames of each kind. Printed in milliseconds of the processor: what the FX thread did for a frame, p50, p95 and most, and
 * what all threads did for a frame, drawing included.
 */
final class FrameTimes {
    private static final int ARTICLES = 5;
    private static final double STEP = 40;
    private static final double WIDE = 1600;

    private final BenchWindow bench;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final int frames;

    private FrameTimes(BenchWindow bench, int frames) {
        this.bench = bench;
        this.frames = frames;
    }

    public static void main(String[] args) throws IOException {
        int words = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        Path folder = Files.createTempDirectory("frames");
        MadeTexts.longOnes(folder, ARTICLES, words);
        try (BenchWindow bench = new BenchWindow()) {
            FrameTimes times = new FrameTimes(bench, args.length > 1 ? Integer.parseInt(args[1]) : 300);
            bench.open(folder);
            FxThread.run(() -> bench.window.scene().getWindow().setWidth(WIDE));
            times.measure("first scrolling", times::scroll);
            FxThread.run(() -> times.columns().forEach(c -> c.scrollTo(0)));
            times.measure("scrolling", times::scroll);
            times.measure("resizing", times::resize);
        }
    }

    private List<ArticleColumn> columns() {
        return bench.window.columns().made();
    }

    private void scroll(int frame) {
        columns().forEach(c -> c.scrollTo(STEP * (frame + 1)));
    }

    private void resize(int frame) {
        int there = frame % 50;
        bench.window.scene().getWindow().setWidth(WIDE - 10 * (there < 25 ? there : 50 - there));
    }

    private void measure(String what, IntConsumer change) {
        long all = allThreads();
        long[] each = run(change).join();
        double everything = (allThreads() - all) / 1e6 / frames;
        long[] sorted = LongStream.of(each).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-16s FX thread p50 %.1f, p95 %.1f, most %.1f ms; all threads %.1f ms a frame%n",
                what,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 95 / 100] / 1e6,
                sorted[sorted.length - 1] / 1e6,
                everything);
    }

    /** From one beat of the timer to what is handed in there: the change, style, layout and the hand-over to the renderer. */
    private CompletableFuture<long[]> run(IntConsumer change) {
        CompletableFuture<long[]> done = new CompletableFuture<>();
        List<Long> each = new ArrayList<>();
        FxThread.run(() -> new AnimationTimer() {
            private boolean pending;

            @Override
            public void handle(long now) {
                if (pending) {
                    return;
                }
                if (each.size() == frames) {
                    stop();
                    done.complete(each.stream().mapToLong(Long::longValue).toArray());
                    return;
                }
                pending = true;
                long begun = threads.getCurrentThreadCpuTime();
                change.accept(each.size());
                Platform.runLater(() -> {
                    each.add(threads.getCurrentThreadCpuTime() - begun);
                    pending = false;
                });
            }
        }.start());
        return done;
    }

    private long allThreads() {
        return LongStream.of(threads.getAllThreadIds())
                .map(threads::getThreadCpuTime)
                .filter(t -> t > 0)
                .sum();
    }
}
