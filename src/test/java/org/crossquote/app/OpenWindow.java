package org.crossquote.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.crossquote.app.feature.FileQuestions;
import org.crossquote.app.note.NotesFeature;
import org.crossquote.app.note.NotesParts;
import org.crossquote.app.opening.CollectionLoader;
import org.crossquote.app.opening.FindingCollectionLoader;
import org.crossquote.app.opening.Origin;
import org.crossquote.app.preference.Preferences;
import org.crossquote.app.shell.Features;
import org.crossquote.app.shell.ReaderWindow;
import org.crossquote.app.shell.WindowServices;
import org.crossquote.app.status.Later;
import org.crossquote.app.watch.Watcher;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.DifferenceReader;
import org.crossquote.reading.Reading;
import org.crossquote.reading.Stage;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;

/** The window's scene without a stage, on the five articles as people marked them. FX thread only. */
public final class OpenWindow {
    public static final Reading GOLD = GoldReading.read();

    /** Its tables are loaded once for all windows. */
    private static final DifferenceReader DIFFERENCES = new DifferenceReader();

    public final ReaderModel model = new ReaderModel(GOLD.collection());
    public final ReaderWindow window;
    public final List<Runnable> waiting = new ArrayList<>();
    private Optional<Path> chosen = Optional.empty();
    private List<Path> chosenFiles = List.of();
    private final FileQuestions files = new FileQuestions() {
        @Override
        public Optional<Path> toWrite(String title, String name) {
            return chosenFiles.stream().findFirst();
        }

        @Override
        public List<Path> toRead(String title) {
            return chosenFiles;
        }
    };

    private Runnable changed = () -> {};
    private final Watcher watcher = (paths, since, told) -> {
        changed = told;
        return () -> changed = () -> {};
    };

    /** Time stands still, until a test runs what waits. */
    private final Later later = (millis, action) -> {
        waiting.add(action);
        return () -> waiting.remove(action);
    };

    /** Tells the window that the files of what it watches have changed. */
    public void filesChanged() {
        changed.run();
    }

    public OpenWindow(double width, double height, CollectionLoader library) {
        this(width, height, library, new AtOnce(), Runnable::run, null, null);
    }

    private OpenWindow(
            double width,
            double height,
            CollectionLoader library,
            ExecutorService background,
            Executor fx,
            @Nullable Path notes,
            @Nullable Path pasted) {
        WindowServices services = new WindowServices(
                library, () -> chosen, files, background, fx, () -> {}, notes, pasted, later, watcher);
        window = new ReaderWindow(
                        model,
                        Origin.BUNDLED,
                        Preferences.defaults(),
                        width,
                        height,
                        services,
                        Features.all(model, services, DIFFERENCES))
                .furnish();
        window.columns().animatedProperty().set(false);
        layOut();
        model.found(GOLD);
        layOut();
    }

    public static OpenWindow ofSize(double width, double height) {
        return new OpenWindow(width, height, new FindingCollectionLoader());
    }

    /** A window whose background is the test's. */
    public static OpenWindow with(double width, double height, ExecutorService background) {
        return new OpenWindow(width, height, gold(), background, Runnable::run, null, null);
    }

    /** A window that keeps what is pasted. */
    public static OpenWindow withPasted(double width, double height, Path folder) {
        return new OpenWindow(width, height, gold(), new AtOnce(), Runnable::run, null, folder);
    }

    /** A window that keeps what is pasted, and notes. */
    public static OpenWindow withPastedAndNotes(double width, double height, Path folder, Path notes) {
        return new OpenWindow(width, height, gold(), new AtOnce(), Runnable::run, notes, folder);
    }

    /** A window that keeps notes; wait until they are open. */
    public static OpenWindow withNotes(double width, double height, Path folder, ExecutorService background) {
        OpenWindow open = new OpenWindow(width, height, gold(), background, Platform::runLater, folder, null);
        notes(open.window).notes().open(GOLD.collection());
        return open;
    }

    /** The notes in a window. */
    public static NotesParts notes(ReaderWindow window) {
        return window.features().stream()
                .filter(NotesFeature.class::isInstance)
                .map(NotesFeature.class::cast)
                .findFirst()
                .orElseThrow()
                .parts();
    }

    public NotesParts notes() {
        return notes(window);
    }

    public void choose(Path folder) {
        chosen = Optional.of(folder);
    }

    public void chooseFile(Path file) {
        chooseFiles(List.of(file));
    }

    public void chooseFiles(List<Path> files) {
        chosenFiles = List.copyOf(files);
    }

    public void layOut() {
        for (int pass = 0; pass < 3; pass++) {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
        }
    }

    public <T extends Node> List<T> all(Class<T> type) {
        return window.scene().getRoot().lookupAll("*").stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The chips that can be seen, by the names on them, from left to right. */
    public List<String> chips() {
        return window.scene().getRoot().lookupAll(".speaker-chip").stream()
                .filter(Node::isVisible)
                .map(Region.class::cast)
                .map(Node::getAccessibleText)
                .map(text -> text.substring(0, text.indexOf(" quote")))
                .toList();
    }

    public void press(KeyCode code, boolean control) {
        press(code, false, control);
    }

    /** Presses a key with Shift and Ctrl. */
    public void pressWithShift(KeyCode code) {
        press(code, true, true);
    }

    private void press(KeyCode code, boolean shift, boolean control) {
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Node owner = window.scene().getFocusOwner();
            KeyEvent event = new KeyEvent(type, "", code.getName(), code, shift, control, false, false);
            Event.fireEvent(owner == null ? window.scene() : owner, event);
        }
    }

    /** Presses a key and does not let go of it. */
    public void down(KeyCode code) {
        KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, false, false, false);
        Event.fireEvent(window.scene().getFocusOwner(), event);
    }

    public void pressShift(KeyCode code) {
        press(code, true, false);
    }

    public void type(String character) {
        Node owner = window.scene().getFocusOwner();
        KeyEvent event = new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
        Event.fireEvent(owner == null ? window.scene() : owner, event);
    }

    /** A library that reads like the program's, but finds what people marked. */
    public static CollectionLoader gold() {
        return new CollectionLoader() {
            private final CollectionLoader files = new FindingCollectionLoader();

            @Override
            public Loaded bundled() {
                return files.bundled();
            }

            @Override
            public Loaded open(Origin origin, Progress progress) {
                return files.open(origin, progress);
            }

            @Override
            public Reading read(ArticleCollection collection, Function<Stage, Progress> stages) {
                return collection.articles().size()
                                == GOLD.collection().articles().size()
                        ? GOLD
                        : Reading.unread(collection);
            }
        };
    }

    /** Runs work where it is handed in. */
    public static final class AtOnce extends UnendingExecutor {
        @Override
        public void execute(Runnable command) {
            command.run();
        }
    }

    /** Puts the first quotation with these words into focus. */
    public void lookAt(String words) {
        Quotation quotation = GOLD.quotations().stream()
                .filter(q -> q.exact().contains(words))
                .findFirst()
                .orElseThrow();
        window.focusColumns();
        model.focusOn(quotation.article(), quotation.span());
        layOut();
    }
}
