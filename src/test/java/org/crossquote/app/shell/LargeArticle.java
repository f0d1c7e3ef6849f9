package org.crossquote.app.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.crossquote.app.BenchWindow;
import org.crossquote.app.FxThread;
import org.crossquote.app.MadeTexts;
import org.crossquote.app.ReaderModel;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;

/**
 * What one very large article costs in the window: {@code LargeArticle [WORDS [line] [MILLIS]]} writes an article of so many words (300,000), with
 * {@code line} all of it in one line, and a small one that has some of its passages; does with it what a reader does, and prints for each how long
 * the FX thread was held at a time at most, in milliseconds of the processor. Of what took more than MILLIS (250) it says where.
 */
final class LargeArticle {
    private static final int WORDS = 300_000;
    private static final int TIMES = 5;

    private final BenchWindow bench;
    private final ReaderModel model;
    private final ReaderWindow window;

    private LargeArticle(BenchWindow bench) {
        this.bench = bench;
        model = bench.model;
        window = bench.window;
    }

    public static void main(String[] args) throws IOException {
        int words = args.length > 0 ? Integer.parseInt(args[0]) : WORDS;
        boolean oneLine = args.length > 1 && args[1].equals("line");
        double tooLong = args.length > 0 && !args[args.length - 1].equals("line") && args.length > 1
                ? Double.parseDouble(args[args.length - 1])
                : 250;
        Path folder = Files.createTempDirectory("large");
        MadeTexts.large(folder, words, oneLine);
        try (BenchWindow bench = new BenchWindow()) {
            LargeArticle large = new LargeArticle(bench);
            bench.open(folder);
            large.read();
            large.look();
            large.arrange();
            bench.print(tooLong);
        }
    }

    private void read() {
        FxThread.run(() -> window.columns().goToColumn(1));
        for (int i = 0; i < TIMES; i++) {
            key("page down", KeyCode.PAGE_DOWN, false);
        }
        key("to the end (Ctrl+End)", KeyCode.END, true);
        for (int i = 0; i < TIMES; i++) {
            key("page up", KeyCode.PAGE_UP, false);
        }
        key("to the beginning (Ctrl+Home)", KeyCode.HOME, true);
        for (int i = 0; i < TIMES; i++) {
            double part = (i + 1.0) / (TIMES + 1);
            bench.measure(
                    "scrolled to a place never seen",
                    () -> window.columns()
                            .column(model.columns().getFirst().article().id())
                            .ifPresent(c -> c.scrollTo(c.scrollLimit() * part)));
        }
        bench.measure("all selected", () -> window.columns().selectAll());
        key("nothing selected", KeyCode.RIGHT, false);
    }

    private void key(String what, KeyCode code, boolean far) {
        bench.measure(what, () -> {
            Node at = window.scene().getFocusOwner();
            at.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, far, false, false));
        });
    }

    private void look() {
        List<Link> links = model.reading().links();
        for (int i = 0; i < TIMES * 2 && !links.isEmpty(); i++) {
            Passage passage =
                    links.get((int) ((long) i * links.size() / (TIMES * 2))).a();
            bench.measure("a passage in focus", () -> model.focusOn(passage.article(), passage.span()));
            bench.give("counterpart.next", "wordings.toggle", "wordings.toggle");
        }
        bench.give("history.back", "history.forward", "focus.clear");
        for (int i = 0; i < TIMES; i++) {
            bench.give("quotation.next", "focus.activate");
        }
        bench.give("gap.only", "gap.missing", "panel.quotes", "panel.comparison", "focus.clear");
    }

    private void arrange() {
        for (int i = 0; i < 2; i++) {
            bench.give("text.larger", "text.larger", "text.reset");
            bench.give("theme.toggle", "theme.toggle");
            bench.measure("window narrower", () -> window.scene().getWindow().setWidth(800));
            bench.measure("window wider", () -> window.scene().getWindow().setWidth(1000));
        }
        bench.give(
                "show.next",
                "show.next",
                "show.both",
                "sure.next",
                "column.right",
                "column.left",
                "column.hide",
                "columns.all");
        bench.measure(
                "one speaker only",
                () -> model.filter().only(List.of(model.reading().speakers().getFirst())));
        bench.measure("all speakers", () -> model.filter().showAll());
        bench.reread();
    }
}
