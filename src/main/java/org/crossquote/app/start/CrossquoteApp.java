package org.crossquote.app.start;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.crossquote.app.QuietStart;
import org.crossquote.app.fault.FaultDesk;
import org.crossquote.app.fault.FaultWindow;
import org.crossquote.app.help.ProgramBuild;
import org.crossquote.app.instance.Claim;
import org.crossquote.app.instance.InstanceDoor;
import org.crossquote.app.opening.CollectionLoader;
import org.crossquote.app.opening.FindingCollectionLoader;
import org.crossquote.app.opening.MarkedCollectionLoader;
import org.crossquote.app.opening.OpeningMarks;
import org.crossquote.app.opening.Origin;
import org.crossquote.app.opening.PassimCollectionLoader;
import org.crossquote.app.opening.StartState;
import org.crossquote.app.place.PlacesStore;
import org.crossquote.app.preference.NotesMove;
import org.crossquote.app.preference.NotesPlace;
import org.crossquote.app.preference.PreferencesStore;
import org.crossquote.app.preference.SettingsFolder;
import org.crossquote.app.shell.DataFolders;
import org.crossquote.app.shell.ReaderStage;
import org.crossquote.app.style.Fonts;
import org.crossquote.fault.FaultReporter;
import org.crossquote.fault.Faults;
import org.crossquote.message.MessageFile;
import org.jspecify.annotations.Nullable;

/** The desktop application: puts its parts together and shows the window. */
public final class CrossquoteApp {
    private static final MessageFile MESSAGES = MessageFile.beside(CrossquoteApp.class);
    /** How long a window that is open may take to answer, before another one is opened. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ExecutorService background = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("background-", 0).factory());
    private final CollectionLoader library;
    private final PreferencesStore store;
    private final Claim.Mine claim;
    private final FaultReporter faults;
    private final CompletableFuture<Begun> start;
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();

    private CrossquoteApp(Origin asked, @Nullable Path passim, Claim.Mine claim, FaultReporter faults) {
        this.claim = claim;
        this.faults = faults;
        CollectionLoader own = new MarkedCollectionLoader(
                FindingCollectionLoader.remembering(SettingsFolder.cache(), ProgramBuild::id),
                new OpeningMarks(SettingsFolder.find().resolve("opening"), Clock.systemUTC()));
        library = passim == null ? own : new PassimCollectionLoader(own, asked, passim);
        store = new PreferencesStore(SettingsFolder.find());
        start = CompletableFuture.supplyAsync(() -> begun(StartState.read(asked, store, library)), background);
    }

    /** What the window starts with, and where the notes are. */
    private record Begun(StartState state, @Nullable Path notes) {}

    /** A window beside another one leaves the notes where that one writes them. */
    private Begun begun(StartState read) {
        Path usual = SettingsFolder.findNotes();
        if (claim instanceof Claim.Alone) {
            return new Begun(read, read.preferences().get(NotesPlace.SECTION).in(usual));
        }
        NotesMove move = NotesMove.settle(read.preferences(), usual, store::saveAtOnce);
        return new Begun(read.with(move.preferences(), move.message()), move.folder());
    }

    /**
     * Opens the window, and returns when it is closed. Where one is open already, it shows there what was asked for, and returns at once.
     *
     * @param asked what to show, the bundled articles for what was open last
     * @param faults hears what breaks
     * @return the exit status, 1 where no window can be opened
     */
    public static int open(Origin asked, FaultReporter faults) {
        faults.takeLogs();
        return switch (InstanceDoor.claim(SettingsFolder.runtime(), asked.paths(), PATIENCE)) {
            case Claim.Handed() -> {
                System.err.println(MESSAGES.text("handed"));
                yield 0;
            }
            case Claim.Mine mine -> open(asked, null, mine, faults);
        };
    }

    /**
     * The same with links that another program found, in a window of its own.
     *
     * @param passim what passim wrote about what is asked for
     */
    public static int open(Origin asked, Path passim, FaultReporter faults) {
        faults.takeLogs();
        return open(asked, passim, new Claim.Alone(), faults);
    }

    private static int open(Origin asked, @Nullable Path passim, Claim.Mine claim, FaultReporter faults) {
        try (claim) {
            return start(new CrossquoteApp(asked, passim, claim, faults));
        }
    }

    private static int start(CrossquoteApp app) {
        QuietStart.silence();
        try {
            // The settings and the articles are read while JavaFX starts.
            Platform.startup(app::show);
        } catch (RuntimeException | LinkageError e) {
            Faults.log(e);
            System.err.println(MESSAGES.text("no-display", String.valueOf(e.getMessage())));
            return 1;
        }
        return status(app.closed);
    }

    /** The exit status when the window is closed, or could not be made. */
    static int status(CompletableFuture<Integer> closed) {
        try {
            return closed.join();
        } catch (CompletionException | CancellationException e) {
            Faults.log(e);
            System.err.println(MESSAGES.text("no-window", String.valueOf(e.getCause() == null ? e : e.getCause())));
            return 1;
        }
    }

    private void show() {
        try {
            Fonts.load();
            Stage stage = new Stage();
            Begun begun = start.join();
            ReaderStage reader = new ReaderStage(
                    stage,
                    begun.state(),
                    store,
                    new PlacesStore(SettingsFolder.state()),
                    library,
                    background,
                    new DataFolders(
                            begun.notes(), DataFolders.in(SettingsFolder.data()).pasted()));
            stage.setOnHidden(event -> {
                try {
                    reader.end();
                } finally {
                    closed.complete(0);
                }
            });
            FaultDesk desk = new FaultDesk(report -> FaultWindow.over(stage, report), Platform::runLater);
            faults.tell(desk::hear);
            reader.show();
            claim.listen(paths -> Platform.runLater(() -> reader.take(paths)));
        } catch (RuntimeException | Error e) { // whatever it is, nobody may wait for a window that is not there
            closed.completeExceptionally(e);
        }
    }
}
