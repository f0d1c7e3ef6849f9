package org.crossquote.app.shell;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.crossquote.app.ColumnState;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.opening.OpenedLast;
import org.crossquote.app.opening.Origin;
import org.crossquote.app.place.ColumnLayout;
import org.crossquote.app.place.ColumnLayouts;
import org.crossquote.app.preference.PreferenceValues;
import org.crossquote.app.preference.PreferencesStore;
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
    private final PreferenceValues values;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final InvalidationListener changed = observable -> changed();
    private boolean unsaved;

    /** Of the open collection only the first articles are there: how the others stood must not be forgotten. */
    private boolean partial;

    /** What {@link #columns} are the columns of; another one may just be opening. */
    private String collection = Origin.BUNDLED.key();

    private List<ColumnState> columns = List.of();
    private Set<ColumnState> known = Set.of();

    PreferencesKeeper(PreferencesStore store, Stage stage, ReaderModel model, ReaderWindow window) {
        this.store = store;
        this.stage = stage;
        this.model = model;
        this.window = window;
        values = window.preferences();
        pause.setOnFinished(event -> saveNow());
    }

    /** Saves from now on whatever changes. */
    void watch() {
        Stream.<ObservableValue<?>>of(
                        stage.xProperty(),
                        stage.yProperty(),
                        stage.widthProperty(),
                        stage.heightProperty(),
                        stage.maximizedProperty())
                .forEach(value -> value.subscribe(this::changed));
        values.onChange(this::changed);
        watchColumns();
        model.columns().addListener((ListChangeListener<ColumnState>) change -> moved());
        window.setOnOpened(this::opened);
        window.life().onGrown(this::grown);
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, event -> saveNow());
    }

    private void opened() {
        saveNow(); // what was changed in the collection before
        partial = !model.coming().isEmpty();
        restore(Set.of());
        watchColumns();
        changed();
    }

    private void restore(Set<ColumnState> staying) {
        ColumnLayout.restore(
                model,
                values.of(ColumnLayouts.SECTION).get().of(window.workspace().origin()),
                staying);
    }

    private void grown() {
        partial = false;
        restore(known);
        watchColumns();
        changed();
    }

    private void watchColumns() {
        collection = window.workspace().origin().key();
        columns = List.copyOf(model.columns());
        for (ColumnState column : columns) {
            if (!known.contains(column)) {
                column.shownProperty().addListener(changed);
                column.widthProperty().addListener(changed);
            }
        }
        known = Set.copyOf(columns);
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
        values.of(WindowPlace.SECTION).set(windowPlace());
        OpenedLast.keep(values, window.workspace().wanted());
        ObjectProperty<ColumnLayouts> layouts = values.of(ColumnLayouts.SECTION);
        if (!partial) {
            layouts.set(layouts.get().with(collection, ColumnLayout.of(columns)));
        }
        unsaved = false;
        store.save(values.now());
    }

    /** A maximised window keeps the place that it had before. */
    private @Nullable WindowPlace windowPlace() {
        WindowPlace before = values.of(WindowPlace.SECTION).get();
        if ((stage.isMaximized() || stage.isIconified()) && before != null) {
            return new WindowPlace(before.x(), before.y(), before.width(), before.height(), stage.isMaximized());
        }
        return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }
}
