package org.crossquote.app.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Highlight;
import org.crossquote.annotation.LineStyle;
import org.crossquote.annotation.Motivation;
import org.crossquote.annotation.NoteSet;
import org.crossquote.annotation.Target;
import org.crossquote.annotation.store.NoteStore;
import org.crossquote.app.FxThread;
import org.crossquote.app.column.TextSelection;
import org.crossquote.app.note.NotesModel;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.testfx.util.WaitForAsyncUtils;

/** What many notes cost in the window: {@code ManyNotes [count]} prints milliseconds. */
final class ManyNotes {
    private ManyNotes() {}

    public static void main(String[] args) throws Exception {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        Path folder = Files.createTempDirectory("notes");
        fill(folder, count);
        ExecutorService background = Executors.newCachedThreadPool();
        long start = System.nanoTime();
        OpenWindow open = FxThread.call(() -> OpenWindow.withNotes(1600, 900, folder, background));
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> FxThread.call(
                        () -> open.window.notes().notes().stateProperty().get() instanceof NotesModel.State.Open));
        print("window and notes open", start);
        for (int round = 0; round < 5; round++) {
            start = System.nanoTime();
            FxThread.run(() -> {
                open.window.actions().get("panel.notes").give();
                open.layOut();
            });
            print("panel shown", start);
            type(open, round);
        }
        FxThread.run(() -> open.window.notes().notes().close());
        background.shutdown();
        Platform.exit();
    }

    private static void type(OpenWindow open, int round) {
        long start = System.nanoTime();
        FxThread.run(() -> {
            Article article = open.model.reading().collection().articles().get(1);
            open.window.columns().goToColumn(2);
            int at = 100 + 20 * round;
            open.window
                    .columns()
                    .column(article.id())
                    .orElseThrow()
                    .selectionProperty()
                    .set(new TextSelection(at, at + 12));
            open.press(KeyCode.N, false);
            open.layOut();
        });
        print("writing begun", start);
        start = System.nanoTime();
        FxThread.run(() -> open.all(TextArea.class).getFirst().appendText("a"));
        print("a key", start);
        start = System.nanoTime();
        FxThread.run(() -> {
            open.window.notes().notes().saveNow();
            open.layOut();
        });
        print("what was typed is in the notes", start);
        start = System.nanoTime();
        FxThread.run(() -> {
            open.all(TextArea.class).getFirst().requestFocus();
            open.press(KeyCode.ENTER, false);
            open.layOut();
        });
        print("writing ended", start);
    }

    private static void print(String what, long start) {
        System.out.println(what + " " + (System.nanoTime() - start) / 1_000_000);
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
            java.util.Map<String, Annotation> byId = new java.util.LinkedHashMap<>();
            notes.forEach(n -> byId.put(n.id(), n));
            store.save(new NoteSet(byId, java.util.Map.of()));
        }
    }
}
