package org.crossquote.app.note;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.AnnotationSnapshot;
import org.crossquote.annotation.Highlight;
import org.crossquote.annotation.LineStyle;
import org.crossquote.annotation.Motivation;
import org.crossquote.annotation.Target;
import org.crossquote.annotation.store.NoteStore;
import org.crossquote.app.FxThread;
import org.crossquote.app.FxWatch;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.column.TextSelection;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What many notes cost in the window: {@code ManyNotes [count [rounds]]} prints, for each thing that a reader does, how long the FX thread was
 * held at a time at most, in milliseconds of the processor, until the pulses after it had nothing more to do.
 */
final class ManyNotes {
    private static final int PULSES = 15;
    private static final int ROUNDS = 7;
    private static final double TOO_LONG = 60;

    private final OpenWindow open;
    private final FxWatch watch = new FxWatch();

    private ManyNotes(OpenWindow open) {
        this.open = open;
    }

    public static void main(String[] args) throws Exception {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        Path folder = Files.createTempDirectory("notes");
        fill(folder, count);
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
        ExecutorService background = Executors.newCachedThreadPool();
        OpenWindow open = FxThread.call(() -> OpenWindow.withNotes(1000, 900, folder, background));
        ManyNotes many = new ManyNotes(open);
        Stage stage = FxThread.call(() -> {
            Stage made = new Stage();
            made.setScene(open.window.scene());
            made.show();
            return made;
        });
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> FxThread.call(
                        () -> open.notes().notes().stateProperty().get() instanceof NotesViewModel.State.Open));
        many.pulses();
        for (int round = 0; round < rounds; round++) {
            many.write(round);
            many.filter(round);
        }
        many.watch.close();
        many.watch.print(TOO_LONG);
        FxThread.run(() -> {
            open.notes().notes().close();
            stage.close();
        });
        background.shutdown();
        Platform.exit();
    }

    private void write(int round) {
        measure(round, "nothing", () -> {});
        measure(
                round,
                "panel shown",
                () -> open.window.actions().get("panel.notes").give());
        Article article = open.model.reading().collection().articles().get(1);
        measure(round, "words selected", () -> {
            open.window.columns().goToColumn(2);
            int at = 100 + 20 * round;
            open.window
                    .columns()
                    .column(article.id())
                    .orElseThrow()
                    .selectionProperty()
                    .set(new TextSelection(at, at + 12));
        });
        measure(round, "writing begun", () -> open.press(KeyCode.N, false));
        TextArea area = FxThread.call(() -> open.all(TextArea.class).getFirst());
        measure(round, "a key", () -> area.appendText("a"));
        measure(
                round,
                "what was typed goes into the notes",
                () -> open.notes().notes().edits().storeDraft());
        measure(round, "writing ended", () -> {
            area.requestFocus();
            open.press(KeyCode.ENTER, false);
        });
        measure(round, "next note", () -> open.window.actions().get("note.next").give());
        measure(round, "undo", () -> open.window.actions().get("edit.undo").give());
        measure(round, "redo", () -> open.window.actions().get("edit.redo").give());
        measure(
                round,
                "others found, as after a correction",
                () -> open.model.corrected(Reading.unread(OpenWindow.GOLD.collection())));
        measure(round, "found as before", () -> open.model.corrected(OpenWindow.GOLD));
        measure(
                round,
                "to the trash",
                () -> open.window.actions().get("note.delete").give());
    }

    private void filter(int round) {
        TextField words =
                FxThread.call(() -> (TextField) open.window.scene().getRoot().lookup("#note-filter-words"));
        measure(round, "filter, first letter", () -> words.setText("4"));
        measure(round, "filter, second letter", () -> words.setText("42"));
        measure(round, "filter cleared", () -> words.setText(""));
    }

    /** Of the first round nothing is counted: it loads classes. */
    private void measure(int round, String what, Runnable action) {
        pulses();
        watch.phase(round == 0 ? "" : what);
        FxThread.run(action);
        pulses();
        watch.phase("");
    }

    private void pulses() {
        FxThread.awaitPulses(open.window.scene(), PULSES);
    }

    private static void fill(Path folder, int count) throws Exception {
        try (NoteStore store = NoteStore.open(folder, OpenWindow.GOLD.collection(), java.time.Clock.systemUTC())) {
            Random random = new Random(1);
            List<Annotation> notes = new ArrayList<>();
            List<Article> articles = OpenWindow.GOLD.collection().articles();
            for (int i = 0; i < count; i++) {
                Article article = articles.get(random.nextInt(articles.size()));
                int at = random.nextInt(article.text().length() - 60);
                notes.add(Annotation.create(
                                Motivation.COMMENTING,
                                List.of(Target.Passage.of(
                                        store.keyOf(article.id()),
                                        article.text(),
                                        new Span(at, at + 10 + random.nextInt(50)))),
                                Instant.now())
                        .withHighlight(new Highlight("green", LineStyle.DOUBLE), Instant.now())
                        .withNote("Note " + i, Instant.now()));
            }
            Map<String, Annotation> byId = new LinkedHashMap<>();
            notes.forEach(n -> byId.put(n.id(), n));
            store.save(new AnnotationSnapshot(byId, Map.of()));
        }
    }
}
