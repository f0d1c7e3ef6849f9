package org.crossquote.app.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.crossquote.app.AfterDrawing;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.StartupTrace;
import org.crossquote.app.feature.FileQuestions;
import org.crossquote.app.opening.CollectionLoader;
import org.crossquote.app.opening.Origin;
import org.crossquote.app.opening.StartState;
import org.crossquote.app.place.ColumnLayout;
import org.crossquote.app.place.ColumnLayouts;
import org.crossquote.app.place.PlacesStore;
import org.crossquote.app.preference.PreferencesStore;
import org.crossquote.app.print.SystemPrinting;
import org.crossquote.app.startpage.StartPageFeature;
import org.crossquote.app.status.Later;
import org.crossquote.app.view.MainViews;
import org.crossquote.app.watch.FolderWatch;
import org.crossquote.fault.Faults;
import org.crossquote.message.MessageFile;

/** The window on the screen: its place, its title, and what is saved when it is closed. */
public final class ReaderStage {
    private final Stage stage;
    private final StartState start;
    private final PreferencesStore store;
    private final PlacesStore places;
    private final CollectionLoader library;
    private final ExecutorService background;
    private final FileQuestions questions;
    private final ReaderModel model;
    private final ReaderWindow window;
    private final StartupTrace trace = new StartupTrace();

    /**
     * Puts the window together; {@link #show()} shows it.
     *
     * @param places where every column was read last
     * @param folders where the reader's own data lie
     */
    public ReaderStage(
            Stage stage,
            StartState start,
            PreferencesStore store,
            PlacesStore places,
            CollectionLoader library,
            ExecutorService background,
            DataFolders folders) {
        this(stage, start, store, places, library, background, folders, new FileDialogs(stage));
    }

    /** @param questions asks for files and folders */
    ReaderStage(
            Stage stage,
            StartState start,
            PreferencesStore store,
            PlacesStore places,
            CollectionLoader library,
            ExecutorService background,
            DataFolders folders,
            FileQuestions questions) {
        this.stage = stage;
        this.questions = questions;
        this.start = start;
        this.store = store;
        this.places = places;
        this.library = library;
        this.background = background;
        model = new ReaderModel(start.collection());
        ColumnLayout.restore(
                model, start.preferences().get(ColumnLayouts.SECTION).of(start.origin()));
        WindowPlace place = WindowPlacement.place(
                start.preferences().get(WindowPlace.SECTION),
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
        WindowServices services = new WindowServices(
                library,
                this::chooseFolder,
                questions,
                background,
                Platform::runLater,
                this::close,
                folders.notes(),
                folders.pasted(),
                Later.PAUSE,
                new FolderWatch(),
                new SystemPrinting(background));
        window = new ReaderWindow(
                model,
                start.origin(),
                start.preferences(),
                place.width(),
                place.height(),
                services,
                Features.all(model, services));
        window.places().keepIn(places, start.origin());
        if (!MainViews.restoresColumns(start.preferences())) { // another view is a feature's
            window.furnish();
        }
        place(place);
    }

    private void place(WindowPlace place) {
        stage.setScene(window.scene());
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximised());
        stage.titleProperty()
                .bind(model.readingProperty()
                        .map(reading -> MessageFile.beside(ReaderStage.class)
                                .text("window.title", reading.collection().title())));
    }

    /** Shows the text first; what is to be found in it is looked for when it stands on the screen. */
    public void show() {
        stage.show();
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        stage.focusedProperty().addListener((value, before, now) -> {
            if (!now) {
                window.life().left();
            }
        });
        new PreferencesKeeper(store, stage, model, window).watch();
        window.views().page().takeKeyboard();
        start.messages().forEach(window::say);
        window.showProblems(start.opened());
        if (start.offered() != null) {
            offer(start.offered());
        }
        store.onFailure(sentence -> Platform.runLater(() -> window.say(sentence)));
        FirstLayout.run(window.scene(), this::seen);
        trace.drawn("text", false);
        model.readingProperty().addListener((value, before, now) -> {
            trace.drawn("found", true);
            if (before.collection() != now.collection()) {
                FirstLayout.run(window.scene(), this::seen);
            }
        });
        AfterDrawing.run(this::find);
    }

    /** What was not shown the last time is opened only when the reader wants it. */
    private void offer(Origin origin) {
        MessageFile words = MessageFile.beside(ReaderStage.class);
        window.banners()
                .ask(
                        words.text("opening.offered", origin.shown()),
                        Map.of(
                                words.text("opening.open"),
                                () -> window.workspace().open(origin)));
    }

    private void seen() {
        Origin origin = window.workspace().origin();
        if (!origin.isBundled()) {
            background.execute(() -> library.shown(origin));
        }
    }

    /** The window may have been closed before its first frame. */
    private void find() {
        if (stage.isShowing()) {
            // Not sooner: pictures have to be decoded, and the text is on the screen without them.
            stage.getIcons().setAll(icon("icon-small.png"), icon("icon.png"));
            window.workspace().find();
            window.furnish(); // while that is looked for
            window.life().opened();
            if (start.refused()) {
                window.actions().get(StartPageFeature.COMMAND).give();
            }
            if (start.coming() != null) {
                window.workspace().open(start.coming());
            }
        }
    }

    private static Image icon(String name) {
        return new Image(Objects.requireNonNull(ReaderStage.class.getResource(name), name)
                .toExternalForm());
    }

    private Optional<Path> chooseFolder() {
        String title = MessageFile.beside(ReaderStage.class).text("open.folder");
        return window.workspace()
                .origin()
                .only()
                .filter(Files::isDirectory)
                .map(open -> questions.toFolder(title, open))
                .orElseGet(() -> questions.toFolder(title));
    }

    /** The window goes when the notes are saved. When they cannot be, the reader decides. */
    private void close() {
        Faults.tellOf(window.life()
                .saveAll()
                .exceptionally(ReaderStage::unsaved)
                .thenAcceptAsync(
                        sentences -> {
                            if (sentences.isEmpty()) {
                                stage.close();
                            } else {
                                window.banners().askUnsaved(sentences, this::close, stage::close);
                            }
                        },
                        Platform::runLater));
    }

    private static List<String> unsaved(Throwable failure) {
        Faults.log(failure);
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return List.of(MessageFile.beside(ReaderStage.class).text("unsaved", cause.toString()));
    }

    /** Comes to the front, and opens what another start of the program was to open; with no paths nothing else is opened. */
    public void take(List<Path> paths) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        if (!paths.isEmpty()) {
            window.workspace().open(new Origin(paths));
        }
    }

    /** To be called when the window has been closed: ends what runs, and saves what is unsaved. */
    public void end() {
        window.workspace().cancel();
        try {
            window.life().end();
        } finally {
            places.close();
            store.close();
        }
    }

    /** What is open. */
    public ReaderModel model() {
        return model;
    }

    /** What is in the window. */
    public ReaderWindow window() {
        return window;
    }
}
