package org.crossquote.app.shell;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.crossquote.app.ColumnState;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.shell.Preferences.WindowPlace;
import org.jspecify.annotations.Nullable;

/**
 * Notices what the reader changes, and has it saved a moment later: a window that is dragged changes with every step of
 * the mouse.
 */
final class PreferencesKeeper {
    private static final Duration PAUSE = Duration.millis(250);

    private final PreferencesStore store;
    private final Stage stage;
    private final ReaderModel model;
    private final ReaderWindow window;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final InvalidationListener changed = observable -> changed();
    private boolean unsaved;
    private Preferences last;

    /** What {@link #columns} are the columns of; another one may just be opening. */
    private String collection = Preferences.BUNDLED;

    private List<ColumnState> columns = List.of();
    private Set<ColumnState> known = Set.of();

    PreferencesKeeper(PreferencesStore store, Preferences first, Stage stage, ReaderModel model, ReaderWindow window) {
        this.store = store;
        this.last = first;
        this.stage = stage;
        this.model = model;
        this.window = window;
        pause.setOnFinished(event -> saveNow());
    }

    /** Saves from now on whatever changes. */
    void watch() {
        Stream.<ObservableValue<?>>of(
                        stage.xProperty(),
                        stage.yProperty(),
                        stage.widthProperty(),
                        stage.heightProperty(),
                        stage.maximizedProperty(),
                        model.textSizeProperty(),
                        model.shownProperty(),
                        window.notes().wishes(),
                        window.themeProperty(),
                        window.panelWidthProperty(),
                        window.panelShownProperty())
                .forEach(value -> value.subscribe(this::changed));
        watchColumns();
        model.columns().addListener((ListChangeListener<ColumnState>) change -> moved());
        window.setOnOpened(this::opened);
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, event -> saveNow());
    }

    private void opened() {
        saveNow(); // what was changed in the collection before
        ColumnLayout.restore(model, last.layout(window.workspace().folder()));
        watchColumns();
        changed();
    }

    private void watchColumns() {
        collection = Preferences.collection(window.workspace().folder());
        columns = List.copyOf(model.columns());
        known = Set.copyOf(columns);
        for (ColumnState column : columns) {
            column.shownProperty().addListener(changed);
            column.widthProperty().addListener(changed);
        }
    }

    /** The columns of a collection that is just being opened are not where the reader put them. */
    private void moved() {
        if (!model.columns().isEmpty() && known.contains(model.columns().getFirst())) {
            columns = List.copyOf(model.columns());
            changed();
        }
    }

    private void changed() {
        if (!unsaved && stage.isShowing()) {
            unsaved = true;
            pause.playFromStart();
        }
    }

    private void saveNow() {
        pause.stop();
        if (!unsaved) {
            return;
        }
        unsaved = false;
        last = new Preferences(
                windowPlace(),
                window.themeProperty().getValue(),
                model.textSizeProperty().get(),
                window.panelWidthProperty().getValue().doubleValue(),
                window.panelShownProperty().getValue(),
                model.shownProperty().get(),
                window.notes().wishes().getValue(),
                window.workspace().wanted() == null
                        ? null
                        : Preferences.collection(window.workspace().wanted()),
                last.layoutsWith(collection, ColumnLayout.of(columns)));
        store.save(last);
    }

    /** A maximised window keeps the place that it had before. */
    private @Nullable WindowPlace windowPlace() {
        WindowPlace before = last.window();
        if ((stage.isMaximized() || stage.isIconified()) && before != null) {
            return new WindowPlace(before.x(), before.y(), before.width(), before.height(), stage.isMaximized());
        }
        return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }
}
