package org.crossquote.app.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.crossquote.app.BenchWindow;
import org.crossquote.app.FxThread;
import org.crossquote.app.MadeTexts;
import org.crossquote.app.action.Action;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.link.Link;
import org.crossquote.quote.Quotation;

/**
 * A reader who does anything, for hours: {@code RandomUse [STEPS [SEED [ARTICLES]]]} gives 20,000 steps drawn from the seed to a window on 60 articles
 * (commands, keys, passages and speakers chosen, columns scrolled, the window made wider and narrower), and prints the heap in use after each
 * tenth of them, and what broke on the way, with the last steps before it.
 */
final class RandomUse {
    /** What ends the program or asks the system for a file. */
    private static final Set<String> LEFT_OUT = Set.of("quit", "collection.open", "collection.open.files");

    private static final List<KeyCode> KEYS = List.of(
            KeyCode.TAB,
            KeyCode.ESCAPE,
            KeyCode.ENTER,
            KeyCode.DOWN,
            KeyCode.UP,
            KeyCode.RIGHT,
            KeyCode.LEFT,
            KeyCode.SPACE,
            KeyCode.PAGE_DOWN,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.F6,
            KeyCode.DELETE);

    private static final int TENTHS = 10;
    private static final int REMEMBERED = 8;

    private final BenchWindow bench;
    private final Random random;
    /** The last steps, oldest first. */
    private final Deque<String> lately = new ArrayDeque<>();

    private final ConcurrentLinkedQueue<Throwable> broken = new ConcurrentLinkedQueue<>();

    private RandomUse(BenchWindow bench, long seed) {
        this.bench = bench;
        random = new Random(seed);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        int steps = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        Path folder = Files.createTempDirectory("random");
        MadeTexts.many(folder, args.length > 2 ? Integer.parseInt(args[2]) : 60);
        try (BenchWindow bench = new BenchWindow()) {
            bench.open(folder);
            new RandomUse(bench, seed).use(steps);
        }
        System.exit(0); // popups that are still there hold the toolkit
    }

    private void use(int steps) throws InterruptedException {
        FxThread.run(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> broken.add(fault)));
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> broken.add(fault));
        print("at first");
        for (int i = 1; i <= steps; i++) {
            step();
            report();
            if (i % Math.max(1, steps / TENTHS) == 0) {
                print(i + " steps");
            }
        }
    }

    private void step() {
        try {
            FxThread.run(this::any);
            FxThread.awaitPulses(bench.window.scene(), 1);
        } catch (RuntimeException | Error e) {
            broken.add(e);
        }
    }

    private void report() {
        for (Throwable fault = broken.poll(); fault != null; fault = broken.poll()) {
            System.out.println("broke after " + lately + ":");
            fault.printStackTrace(System.out);
        }
    }

    private void remember(String step) {
        if (lately.size() == REMEMBERED) {
            lately.removeFirst();
        }
        lately.addLast(step);
    }

    private void any() {
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> command();
            case 3 -> key();
            case 4 -> passage();
            case 5 -> scroll();
            case 6 -> speaker();
            default -> width();
        }
    }

    private void command() {
        List<Action> all = bench.window.actions().all();
        Action action = all.get(random.nextInt(all.size()));
        if (!LEFT_OUT.contains(action.id())) {
            remember(action.id());
            action.give();
        }
    }

    private void key() {
        KeyCode code = KEYS.get(random.nextInt(KEYS.size()));
        remember("key " + code);
        Node owner = bench.window.scene().getFocusOwner();
        Event.fireEvent(
                owner == null ? bench.window.scene().getRoot() : owner,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", code.getName(), code, random.nextInt(4) == 0, false, false, false));
    }

    private void passage() {
        List<Link> links = bench.model.reading().links();
        List<Quotation> quotations = bench.model.reading().quotations();
        if (random.nextBoolean() && !links.isEmpty()) {
            Link link = links.get(random.nextInt(links.size()));
            remember("passage " + link.a().span());
            bench.model.focusOn(link.a().article(), link.a().span());
        } else if (!quotations.isEmpty()) {
            Quotation quotation = quotations.get(random.nextInt(quotations.size()));
            remember("quotation " + quotation.span());
            bench.model.focusOn(quotation.article(), quotation.span());
        }
    }

    private void scroll() {
        List<ArticleColumn> columns = bench.window.columns().made();
        if (!columns.isEmpty()) {
            ArticleColumn column = columns.get(random.nextInt(columns.size()));
            remember("scroll");
            column.scrollTo(random.nextDouble() * column.scrollLimit());
        }
    }

    private void speaker() {
        remember("speaker");
        if (random.nextInt(3) == 0 && !bench.model.reading().speakers().isEmpty()) {
            bench.model
                    .filter()
                    .only(List.of(bench.model
                            .reading()
                            .speakers()
                            .get(random.nextInt(bench.model.reading().speakers().size()))));
        } else {
            bench.model.filter().showAll();
        }
    }

    private void width() {
        double width = 700 + random.nextInt(1200);
        remember("width " + width);
        bench.window.scene().getWindow().setWidth(width);
    }

    private static void print(String when) throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(200);
        }
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT, "%-16s %d MB in use%n", when, (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000);
    }
}
