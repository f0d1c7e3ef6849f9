package org.crossquote.app.shell;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crossquote.app.BenchWindow;
import org.crossquote.app.Focus;
import org.crossquote.app.FxThread;
import org.crossquote.app.MadeTexts;
import org.crossquote.app.ReaderModel;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;

/**
 * What many articles cost in the window: {@code ManyArticles FOLDER|NUMBER [MILLIS]} opens a folder, or one of so many made texts, does in it what a reader does, and prints for each how long the
 * FX thread was held at a time at most, in milliseconds of the processor. Of what took more than MILLIS (100) it says where. A stage without a display.
 */
final class ManyArticles {
    private static final int LOOKED_AT = 20;
    private static final int SEEN_PAGES = 60;

    private final BenchWindow bench;
    private final ReaderModel model;
    private final ReaderWindow window;

    private ManyArticles(BenchWindow bench) {
        this.bench = bench;
        model = bench.model;
        window = bench.window;
    }

    public static void main(String[] args) throws IOException {
        Path folder = folder(args[0]);
        try (BenchWindow bench = new BenchWindow()) {
            ManyArticles many = new ManyArticles(bench);
            bench.open(folder);
            many.look();
            many.step();
            many.choose();
            many.arrange();
            bench.reread();
            many.walk();
            bench.print(args.length > 1 ? Double.parseDouble(args[1]) : 100);
        }
    }

    private static Path folder(String argument) throws IOException {
        if (!argument.chars().allMatch(Character::isDigit)) {
            return Path.of(argument);
        }
        Path made = Files.createTempDirectory("many");
        MadeTexts.many(made, Integer.parseInt(argument));
        return made;
    }

    /** What has most counterparts, and then passages from all of the collection. */
    private void look() {
        Reading reading = model.reading();
        List<Link> links = reading.links();
        links.stream()
                .flatMap(link -> Stream.of(link.a(), link.b()))
                .max(Comparator.comparingInt(
                        p -> reading.counterparts(p.article(), p.span()).size()))
                .ifPresent(p -> bench.measure("what has most wordings in focus", () -> focus(p)));
        bench.give("counterpart.next", "wordings.toggle", "wordings.toggle", "focus.clear");
        for (int i = 0; i < LOOKED_AT && !links.isEmpty(); i++) {
            Passage passage =
                    links.get((int) ((long) i * links.size() / LOOKED_AT)).a();
            bench.measure("a passage in focus", () -> focus(passage));
            bench.give("counterpart.next", "wordings.toggle", "wordings.toggle");
        }
        bench.give("history.back", "history.forward");
        bench.give("quotation.next", "focus.activate", "quotation.next", "gap.only", "gap.missing");
    }

    private void focus(Passage passage) {
        model.focusOn(passage.article(), passage.span());
    }

    private void choose() {
        bench.give("panel.quotes", "panel.unsure", "panel.boilerplate", "panel.comparison");
        for (int i = 0; i < 3; i++) {
            bench.give("show.next", "sure.next");
        }
        bench.give("show.boilerplate", "show.boilerplate", "show.scare", "show.scare");
        bench.give(
                "gap.missing", "show.next", "show.both", "panel.quotes", "show.next", "show.both", "panel.comparison");
        bench.measure(
                "one speaker only",
                () -> model.filter().only(List.of(model.reading().speakers().getFirst())));
        bench.measure("all speakers", () -> model.filter().showAll());
    }

    private void arrange() {
        bench.give("column.right", "column.left", "column.hide", "columns.all", "text.larger", "text.reset");
        bench.measure(
                "the last article shown",
                () -> window.columns()
                        .openBeside(model.reading()
                                .collection()
                                .articles()
                                .getLast()
                                .id()));
    }

    /** J, K and L where the only speaker shown is one of the last article. */
    private void step() {
        List<Article> articles = model.reading().collection().articles();
        Reading reading = model.reading();
        articles.reversed().stream()
                .flatMap(a -> reading.quotations(a.id()).stream())
                .flatMap(q -> reading.speakersOf(q).stream())
                .findFirst()
                .ifPresent(speaker -> {
                    FxThread.run(() -> window.columns().goToColumn(1));
                    bench.measure(
                            "one speaker of the last articles",
                            () -> model.filter().only(List.of(speaker)));
                    bench.measure(
                            "next quotation of that speaker (J)",
                            () -> window.columns().nextQuotation());
                    bench.measure("look at it (Enter)", () -> window.columns().activate());
                    Focus before = model.focus();
                    bench.measure(
                            "where else it stands (L)", () -> window.columns().nextCounterpart());
                    if (before == null || before.equals(model.focus())) {
                        System.out.println("L went nowhere");
                    }
                    FxThread.run(() -> window.columns().goToColumn(articles.size()));
                    bench.measure(
                            "previous quotation of that speaker (K)",
                            () -> window.columns().previousQuotation());
                    bench.measure("all speakers again", () -> model.filter().showAll());
                });
        FxThread.run(() -> window.columns().goToColumn(1));
    }

    /** To every column of the folder, one after the other, and what memory is in use after that. */
    private void walk() {
        int columns = model.columns().size();
        for (int i = 1; i <= columns; i++) {
            int position = i;
            if (i <= SEEN_PAGES) {
                bench.measure("a column not seen before", () -> window.columns().goToColumn(position));
            } else {
                FxThread.run(() -> window.columns().goToColumn(position));
                FxThread.awaitPulses(window.scene(), 1);
            }
        }
        System.out.printf(
                "%d columns walked through, %d kept, %d MB in use%n",
                columns, FxThread.call(() -> window.columns().made().size()), usedMegabytes());
    }

    private static long usedMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
