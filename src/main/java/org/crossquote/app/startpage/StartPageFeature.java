package org.crossquote.app.startpage;

import java.nio.file.Files;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.feature.Feature;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.opening.CollectionLoader;
import org.crossquote.app.opening.FolderChooser;
import org.crossquote.app.opening.Origin;
import org.crossquote.fault.Faults;
import org.crossquote.message.MessageFile;
import org.crossquote.work.Lazy;

/** The start page, and the list of collections that it shows. */
public final class StartPageFeature implements Feature {
    /** The command that shows the page. */
    public static final String COMMAND = "start.page";

    private static final MessageFile MESSAGES = MessageFile.beside(StartPageFeature.class);

    private final CollectionLoader library;
    private final FolderChooser folders;
    private final ObservableValue<Integer> notes;
    private final Clock clock;

    /**
     * @param library knows the articles that come with the program
     * @param folders asks where a collection is that is not where it was
     * @param notes how many notes the open collection has
     * @param clock says when a collection is opened
     */
    public StartPageFeature(
            CollectionLoader library, FolderChooser folders, ObservableValue<Integer> notes, Clock clock) {
        this.library = library;
        this.folders = folders;
        this.notes = notes;
        this.clock = clock;
    }

    @Override
    public void install(Workbench window) {
        window.styles().add("startpage.css", StartPageFeature.class);
        ObjectProperty<RecentCollections> recent = window.preferences().of(RecentCollections.SECTION);
        window.life().onOpened(() -> opened(window, recent));
        window.life().onGrown(() -> opened(window, recent));
        notes.addListener((value, before, count) ->
                recent.set(recent.get().withNotes(window.workspace().origin(), count)));
        Lazy<StartPage> page = new Lazy<>(() -> new StartPage(window, recent, folders, clock));
        StackPane place = new StackPane();
        window.places().addPage(place);
        BooleanProperty shown = place.visibleProperty();
        window.life().onOpened(() -> shown.set(false));
        window.views().shownProperty().subscribe(view -> shown.set(false));
        window.model().focusProperty().subscribe(focus -> shown.set(false));
        recent.addListener((value, before, now) -> {
            if (shown.get()) {
                page.get().refresh();
            }
        });
        window.actions()
                .add(
                        Group.COLLECTION,
                        COMMAND,
                        MESSAGES.text("command.start.page"),
                        () -> {
                            place.getChildren().setAll(page.get());
                            shown.set(!shown.get());
                            if (shown.get()) {
                                page.get().show(() -> shown.set(false));
                                look(window, page.get(), recent.get().all());
                            } else {
                                window.places().focusMain();
                            }
                        },
                        "Alt+Home");
        window.actions().also(COMMAND, MESSAGES.text("command.start.page.words"));
        window.actions().tick(COMMAND, shown);
    }

    private void opened(Workbench window, ObjectProperty<RecentCollections> recent) {
        Origin origin = window.workspace().origin();
        if (!origin.isBundled()) {
            var collection = window.model().reading().collection();
            int before = recent.get().of(origin).map(RecentCollection::notes).orElse(0);
            recent.set(recent.get()
                    .with(new RecentCollection(
                            origin, collection.title(), collection.articles().size(), before, clock.instant())));
        }
    }

    /** A disk that does not answer must not hold the window up. */
    private void look(Workbench window, StartPage page, List<RecentCollection> all) {
        window.work().background().execute(Faults.telling(() -> {
            var bundled = library.bundled().collection();
            window.work().fx().execute(() -> page.showBundled(bundled));
            Map<String, Integer> missing = new HashMap<>();
            for (RecentCollection one : all) {
                int gone = (int)
                        one.origin().paths().stream().filter(Files::notExists).count();
                missing.put(one.origin().key(), gone);
            }
            window.work().fx().execute(() -> page.showMissing(missing));
        }));
    }
}
