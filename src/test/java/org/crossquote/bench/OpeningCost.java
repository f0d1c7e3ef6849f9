package org.crossquote.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.opening.CollectionLoader;
import org.crossquote.app.opening.FindingCollectionLoader;
import org.crossquote.app.opening.Origin;
import org.crossquote.app.opening.Workspace;
import org.crossquote.reading.Reading;
import org.crossquote.source.CollectionOpener;
import org.crossquote.text.Article;

/**
 * When what of a folder is there for the reader: {@code OpeningCost FOLDER CACHE} opens it as the window does, without a display, and prints what came when, with
 * the processor time that the process had taken by then. {@code OpeningCost make FOLDER NUMBER} writes texts of about 1,000 words, mixed from those of the project, in whose folder it is run,
 * {@code OpeningCost pages FOLDER NUMBER} saved pages of 300 KB with them.
 * CACHE is a folder: empty for a first opening, that of a run before for another one.
 */
public final class OpeningCost {
    private static final int LONG_PARAGRAPH = 40;
    private static final int PAGE = 300_000;

    private final long start = System.nanoTime();
    private final ReaderModel model = new ReaderModel(new CollectionOpener().bundled());
    private final CountDownLatch all = new CountDownLatch(1);
    private boolean whole;

    private OpeningCost() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args[0].equals("make") || args[0].equals("pages")) {
            make(Path.of(args[1]), Integer.parseInt(args[2]), args[0].equals("pages"));
        } else {
            new OpeningCost().open(Path.of(args[0]), Path.of(args[1]));
        }
        System.exit(0); // the threads of the window's model are not of interest any more
    }

    private static void make(Path folder, int number, boolean arePages) throws IOException {
        List<String> paragraphs = PlainTexts.in(Path.of("articles")).stream()
                .flatMap(String::lines)
                .filter(line -> line.split(" ").length > LONG_PARAGRAPH)
                .toList();
        Files.createDirectories(folder);
        for (Article article : new ArticleMixer(List.of(String.join("\n", paragraphs)), 1).articles(number)) {
            if (arePages) {
                String name = article.id().replace(".txt", ".html");
                Files.writeString(folder.resolve(name), MadePage.of(article.text(), PAGE));
            } else {
                Files.writeString(folder.resolve(article.id()), article.text());
            }
        }
    }

    private void open(Path folder, Path cache) throws InterruptedException {
        ExecutorService fx = Executors.newSingleThreadExecutor();
        ExecutorService background = Executors.newCachedThreadPool();
        FindingCollectionLoader library = FindingCollectionLoader.remembering(cache, () -> "measured");
        Workspace workspace = new Workspace(model, Origin.BUNDLED, library, background, fx, new News());
        model.foundProperty().addListener((value, before, found) -> found(found));
        fx.execute(() -> workspace.open(Origin.of(folder)));
        all.await();
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(Locale.ROOT, "at most %d MB of objects at a time%n", peak >> 20);
        System.out.printf(Locale.ROOT, "at most %d MB of the process, where the system tells it%n", memory() >> 10);
    }

    /** In kB; 0 where the system does not tell it. */
    private static long memory() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private void found(Reading found) {
        if (!model.isRead()) {
            return;
        }
        tell(
                "%d articles with %d quotations and %d links",
                found.collection().articles().size(),
                found.quotations().size(),
                found.links().size());
        if (whole) {
            all.countDown();
        }
    }

    private void tell(String what, Object... arguments) {
        long processor = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
        System.out.printf(
                Locale.ROOT,
                "%6.1f s (%.1f s of the processor): %s%n",
                (System.nanoTime() - start) / 1e9,
                processor / 1e9,
                String.format(Locale.ROOT, what, arguments));
    }

    private final class News implements Workspace.Listener {
        @Override
        public void opened(Origin origin, CollectionLoader.Loaded opened) {
            whole = opened.coming().isEmpty();
            tell("%d articles to read", opened.collection().articles().size());
        }

        @Override
        public void refused(List<String> sentences) {
            tell("refused: %s", sentences);
            all.countDown();
        }

        @Override
        public void works(String what, double done) {
            // How far it is is not of interest here.
        }
    }
}
