package org.crossquote.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.crossquote.reading.Reading;
import org.crossquote.reading.ReadingFinder;
import org.crossquote.reading.cache.FindingsCache;
import org.crossquote.source.CollectionOpener;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;

/**
 * Measures how long it takes to call off what opens a folder and finds what is in it: for each stage the longest processor time that a thread
 * spends between two checkpoints, and, for interrupts at times drawn from a seed, how long it takes on the clock until no thread works any
 * more.
 *
 * <p>Arguments: how often each collection is interrupted (40), the number of articles of the large folder (5000), and the number of words of
 * the long articles (300000).
 */
public final class StoppingCost {
    private static final long SEED = 2026;
    private static final int FRAMES = 12;

    private final Path home;
    private final Path folder;
    private int round;

    private StoppingCost(Path home, String name, List<String> texts) throws IOException {
        this.home = home;
        this.folder = Files.createDirectory(home.resolve(name));
        for (int i = 0; i < texts.size(); i++) {
            Files.writeString(folder.resolve(String.format(Locale.ROOT, "%05d.txt", i)), texts.get(i));
        }
    }

    /** Runs it. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int stops = args.length > 0 ? Integer.parseInt(args[0]) : 40;
        int many = args.length > 1 ? Integer.parseInt(args[1]) : 5000;
        int words = args.length > 2 ? Integer.parseInt(args[2]) : 300_000;
        Path home = Files.createTempDirectory("stopping");
        ArticleMixer mixer = new ArticleMixer(
                new CollectionOpener()
                        .bundled().articles().stream().map(Article::text).toList(),
                SEED);
        String text = longText(mixer, words);
        String line = text.replace('\n', ' ');
        new StoppingCost(home, "two-long", List.of(text, text.replace("said", "stated"))).measure(stops);
        new StoppingCost(home, "two-lines", List.of(line, line.replace("said", "stated"))).measure(stops);
        new StoppingCost(
                        home,
                        many + "-articles",
                        mixer.articles(many).stream().map(Article::text).toList())
                .measure(stops);
    }

    private static String longText(ArticleMixer mixer, int words) {
        StringBuilder text = new StringBuilder();
        List<Article> parts = mixer.articles(Math.max(1, words / 300));
        int count = 0;
        for (int i = 0; count < words; i = (i + 1) % parts.size()) {
            text.append(parts.get(i).text());
            count += parts.get(i).text().split("\\s+").length;
        }
        return text.toString();
    }

    private void measure(int stops) throws InterruptedException {
        Watched whole = new Watched(this::work);
        long start = System.nanoTime();
        whole.start();
        whole.join();
        long all = System.nanoTime() - start;
        System.out.printf("%s: %.1f s%n", folder.getFileName(), all / 1e9);
        whole.print();
        Random random = new Random(SEED);
        List<Double> delays = new ArrayList<>();
        for (int i = 0; i < stops; i++) {
            delays.add(stopped((long) (all * random.nextDouble())));
        }
        Collections.sort(delays);
        if (stops > 0) {
            System.out.printf(
                    "%s: stopped %d times, median %.0f ms, longest %.0f ms%n",
                    folder.getFileName(), stops, delays.get(stops / 2), delays.getLast());
        }
    }

    /** How long it takes until nothing works, in milliseconds. */
    private double stopped(long after) throws InterruptedException {
        Thread thread = new Thread(() -> work(stage -> {}));
        thread.start();
        thread.join(after / 1_000_000, (int) (after % 1_000_000));
        long start = System.nanoTime();
        thread.interrupt();
        List<String> late = List.of();
        while (!working(thread).isEmpty()) {
            Thread.sleep(1);
            if (late.isEmpty() && System.nanoTime() - start > 100_000_000) {
                late = working(thread).stream().map(StoppingCost::frames).toList();
            }
        }
        double millis = (System.nanoTime() - start) / 1e6;
        if (!late.isEmpty()) {
            System.out.printf("    %.0f ms at%s%n", millis, String.join("\n   and", late));
        }
        return millis;
    }

    private static List<Thread> working(Thread thread) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(t -> t.isAlive() && (t.equals(thread) || t.getName().startsWith("worker of")))
                .toList();
    }

    private static String frames(Thread thread) {
        return frames(thread.getStackTrace());
    }

    private static String frames(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .limit(FRAMES)
                .map(frame -> "\n        " + frame)
                .collect(Collectors.joining());
    }

    /** Hears which stage begins. */
    private interface Stages {
        void begin(String stage);
    }

    private void work(Stages stages) {
        try {
            stages.begin("opening");
            ArticleCollection collection =
                    new CollectionOpener().open(folder, Progress.none()).collection();
            ReadingFinder finder =
                    ReadingFinder.standard(new FindingsCache(home.resolve("cache-" + round++), "program"));
            Reading reading = finder.read(collection, stage -> {
                stages.begin(stage.inWords());
                return Progress.none();
            });
            stages.begin("overview");
            reading.coverage();
            reading.repeated();
        } catch (CancellationException e) {
            // As it is to be.
        }
    }

    /** A thread that looks at the clock whenever somebody looks at its interrupt, the workers of it too. */
    private static final class Watched extends Thread {
        private final java.util.function.Consumer<Stages> work;
        private final Map<String, Gap> longest = new TreeMap<>();
        private final ThreadLocal<Long> last = new ThreadLocal<>();
        private volatile String stage = "";

        private record Gap(double millis, String where) {}

        Watched(java.util.function.Consumer<Stages> work) {
            this.work = work;
        }

        @Override
        public void run() {
            last.set(now());
            work.accept(begun -> {
                look();
                stage = begun;
            });
            look();
        }

        @Override
        public boolean isInterrupted() {
            look();
            return super.isInterrupted();
        }

        private static long now() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        private void look() {
            Long before = last.get();
            long now = now();
            last.set(now);
            if (before != null && now - before > 5_000_000) {
                double millis = (now - before) / 1e6;
                synchronized (longest) {
                    Gap known = longest.get(stage);
                    if (known == null || millis > known.millis()) {
                        longest.put(
                                stage,
                                new Gap(millis, frames(Thread.currentThread().getStackTrace())));
                    }
                }
            }
        }

        void print() {
            longest.forEach((name, gap) -> System.out.printf(
                    "  %-20s %5.0f ms%s%n", name, gap.millis(), gap.millis() > 40 ? " before" + gap.where() : ""));
        }
    }
}
