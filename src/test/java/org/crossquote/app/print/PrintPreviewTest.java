package org.crossquote.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.print.PagesInBackground.Laid;
import org.crossquote.app.print.PrintSubject.Kind;
import org.crossquote.export.drawing.PictureTable;
import org.crossquote.export.drawing.PictureTable.Cell;
import org.crossquote.export.drawing.PictureTable.Column;
import org.crossquote.export.drawing.PictureTable.Row;
import org.crossquote.export.print.LetterWidths;
import org.crossquote.export.print.Paper;
import org.crossquote.export.print.PaperSize;
import org.crossquote.export.print.PrintedView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is seen before something is printed. */
@Tag("threads")
class PrintPreviewTest {
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<Laid> printed = new ArrayList<>();
    private final ObjectProperty<PrintPreferences> paper =
            new SimpleObjectProperty<>(new PrintPreferences(PaperSize.A4, false));

    /** A printer that is there. */
    private static final Printing PRINTER = new Printing() {
        @Override
        public boolean isThere() {
            return true;
        }

        @Override
        public Paper paper(PaperSize size, boolean isLandscape) {
            return Paper.of(size, isLandscape);
        }

        @Override
        public CompletableFuture<Outcome> print(Job job, @Nullable Window owner, IntConsumer each) {
            return CompletableFuture.completedFuture(Outcome.PRINTED);
        }

        @Override
        public void stop() {}
    };

    private final class Ways implements PrintPreview.Ways {
        @Override
        public void print(Laid laid) {
            printed.add(laid);
        }

        @Override
        public List<PrintPreview.Way> instead(Kind kind) {
            return List.of(new PrintPreview.Way("save " + kind, () -> {}));
        }

        @Override
        public void close() {}
    }

    private static PrintSubject rows(String name, int count) {
        PictureTable table = new PictureTable(
                name,
                "",
                List.of(Column.words("Head", 300)),
                IntStream.range(0, count)
                        .mapToObj(i -> Row.of(List.of(Cell.Words.of(name + " " + i))))
                        .toList(),
                List.of(),
                "");
        return new PrintSubject(Kind.VIEW, name, "tip of " + name, () -> new PrintedView("Made", name, () -> table));
    }

    private PrintPreview preview(Printing printing, Executor where) {
        PagesInBackground pages = new PagesInBackground(LetterWidths.NEARLY, printing, where, Runnable::run);
        PrintPreview preview = new PrintPreview(List.of(rows("one", 100), rows("two", 3)), paper, pages, new Ways());
        new Scene(preview, 900, 700);
        layOut(preview);
        return preview;
    }

    private static void layOut(PrintPreview preview) {
        preview.applyCss();
        preview.layout();
    }

    private static List<String> words(PrintPreview preview) {
        layOut(preview);
        return preview.lookupAll(".print-sheet Text").stream()
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText())
                .toList();
    }

    private static boolean says(PrintPreview preview, String words) {
        return preview.lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label && label.getText().contains(words));
    }

    private static Button button(PrintPreview preview, String id) {
        return (Button) preview.lookup("#print-" + id);
    }

    private static void press(PrintPreview preview, KeyCode code) {
        Event.fireEvent(preview.first(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static void choose(PrintPreview preview, String name) {
        preview.lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals(name))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    @Test
    void pagesAreSeenOneByOneWithTheirNumbers() {
        FxThread.run(() -> {
            PrintPreview preview = preview(PRINTER, Runnable::run);
            assertThat(says(preview, "Page 1 of 4")).isTrue();
            assertThat(words(preview)).contains("Head", "one 0", "1 / 4").doesNotContain("one 40");
            assertThat(button(preview, "back").isDisabled()).isTrue();
            button(preview, "next").fire();
            assertThat(says(preview, "Page 2 of 4")).isTrue();
            assertThat(words(preview)).contains("Head", "one 40").doesNotContain("one 0");
            press(preview, KeyCode.END);
            assertThat(words(preview)).contains("one 99", "4 / 4");
            assertThat(button(preview, "next").isDisabled()).isTrue();
            press(preview, KeyCode.PAGE_DOWN);
            press(preview, KeyCode.PAGE_UP);
            assertThat(says(preview, "Page 3 of 4")).isTrue();
            assertThat(preview.first().getAccessibleText()).contains("Page 3 of 4", "Head");
        });
    }

    @Test
    void whatAndOnWhichPaperCanBeChosenAndThatIsPrinted() {
        FxThread.run(() -> {
            PrintPreview preview = preview(PRINTER, Runnable::run);
            choose(preview, "two");
            assertThat(words(preview)).contains("two 0").doesNotContain("one 0");
            assertThat(says(preview, "tip of two")).isTrue();
            choose(preview, "Letter");
            choose(preview, "Landscape");
            assertThat(paper.get()).isEqualTo(new PrintPreferences(PaperSize.LETTER, true));
            button(preview, "print").fire();
            assertThat(printed).singleElement().satisfies(laid -> {
                assertThat(laid.heading()).isEqualTo("Made · two");
                assertThat(laid.paper().width()).isEqualTo(PaperSize.LETTER.height());
            });
        });
    }

    @Test
    void withoutAPrinterThePagesAreSeenAndItSaysWhatCanBeDoneInstead() {
        FxThread.run(() -> {
            PrintPreview preview = preview(Printing.NONE, Runnable::run);
            assertThat(words(preview)).contains("one 0");
            assertThat(says(preview, "No printer is installed")).isTrue();
            assertThat(button(preview, "print").isDisabled()).isTrue();
            assertThat(preview.lookupAll(".button").stream().map(node -> ((Button) node).getText()))
                    .contains("save VIEW");
        });
    }

    @Test
    void layingOutHappensElsewhereAndCanBeStopped() {
        FxThread.run(() -> {
            PrintPreview preview = preview(PRINTER, background::add);
            assertThat(says(preview, "being laid out")).isTrue();
            assertThat(button(preview, "print").isDisabled()).isTrue();
            assertThat(button(preview, "stop").isVisible()).isTrue();
            button(preview, "stop").fire();
            assertThat(says(preview, "Stopped.")).isTrue();
            background.remove().run();
            assertThat(words(preview)).isEmpty();
            choose(preview, "two");
            choose(preview, "one"); // ends what came before
            background.remove().run();
            assertThat(words(preview)).isEmpty();
            background.remove().run();
            assertThat(words(preview)).contains("one 0");
            assertThat(button(preview, "stop").isVisible()).isFalse();
        });
    }

    @Test
    void whatBreaksIsSaidAndSomethingElseCanBeChosen() {
        FxThread.run(() -> {
            PagesInBackground pages = new PagesInBackground(LetterWidths.NEARLY, PRINTER, Runnable::run, Runnable::run);
            PrintSubject broken = new PrintSubject(Kind.REPORT, "broken", "", () -> {
                throw new IllegalStateException("made to break");
            });
            PrintPreview preview = new PrintPreview(List.of(broken, rows("two", 3)), paper, pages, new Ways());
            new Scene(preview, 900, 700);
            assertThat(says(preview, "could not be laid out")).isTrue();
            choose(preview, "two");
            assertThat(words(preview)).contains("two 0");
            assertThat(says(preview, "could not be laid out")).isFalse();
        });
    }

    @Test
    void theWindowPrintsTheArticleInHandTheReportAndTheViewThatIsShown() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1000, 700);
            open.lookAt("drug");
            open.press(KeyCode.P, true);
            open.layOut();
            PrintPreview preview = (PrintPreview) open.window.scene().getRoot().lookup(".print-preview");
            assertThat(String.join(" ", words(preview))).contains("1 / ");
            choose(preview, "All side by side");
            assertThat(String.join(" ", words(preview))).contains("5 articles");
            open.press(KeyCode.ESCAPE, false);
            assertThat(open.window.scene().getRoot().lookup(".print-preview")).isNull();
            for (String view : List.of("speakers", "facts", "differences", "time", "articles")) {
                open.window.actions().get("view." + view).give();
                open.window.actions().get("print").give();
                open.layOut();
                PrintPreview shown =
                        (PrintPreview) open.window.scene().getRoot().lookup(".print-preview");
                assertThat(words(shown)).as(view).hasSizeGreaterThan(8);
                assertThat(shown.lookupAll(".toggle-button").stream()
                                .map(node -> ((ToggleButton) node).getText())
                                .findFirst())
                        .get()
                        .asString()
                        .startsWith("View: ");
                open.press(KeyCode.ESCAPE, false);
            }
        });
    }

    @Test
    void paperIsWhiteWithBlackWordsInTheDarkToo() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1000, 700);
            open.window.actions().get("theme.toggle").give();
            open.window.actions().get("print").give();
            open.layOut();
            PrintPreview preview = (PrintPreview) open.window.scene().getRoot().lookup(".print-preview");
            List<Color> colours = preview.lookupAll(".print-sheet Text").stream()
                    .filter(Text.class::isInstance)
                    .map(node -> (Color) ((Text) node).getFill())
                    .distinct()
                    .toList();
            assertThat(colours).isNotEmpty().allMatch(colour -> colour.getBrightness() < 0.3);
            Region sheet = (Region) preview.lookup(".print-sheet");
            assertThat(sheet.getBackground().getFills().getLast().getFill()).isEqualTo(Color.WHITE);
        });
    }
}
