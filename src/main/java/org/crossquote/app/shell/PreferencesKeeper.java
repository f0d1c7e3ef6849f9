package org.crossquote.app.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.stage.Stage;
import org.crossquote.app.ColumnState;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.shell.Preferences.ColumnPlace;
import org.crossquote.app.shell.Preferences.WindowPlace;
import org.jspecify.annotations.Nullable;

/** Notices what the reader changes, and has it saved. */
final class PreferencesKeeper {
    private final PreferencesStore store;
    private final Stage stage;
    private final ReaderModel model;
    private final ReaderWindow window;
    private final InvalidationListener changed = observable -> save();
    private Preferences last;
    private List<ColumnState> restored;

    PreferencesKeeper(PreferencesStore store, Preferences first, Stage stage, ReaderModel model, ReaderWindow window) {
        this.store = store;
        this.last = first;
        this.stage = stage;
        this.model = model;
        this.window = window;
        restored = List.copyOf(model.columns());
    }

    /** Puts the columns of a collection where they were; those that are new to it come last. */
    static void restore(ReaderModel model, Preferences preferences, @Nullable Path folder) {
        List<ColumnPlace> places = preferences.layouts().getOrDefault(key(folder), List.of());
        Map<String, Integer> order = new HashMap<>();
        places.forEach(place -> order.putIfAbsent(place.article(), order.size()));
        List<ColumnState> columns = new ArrayList<>(model.columns());
        columns.sort(Comparator.comparing(c -> order.getOrDefault(c.article().id(), Integer.MAX_VALUE)));
        if (!columns.equals(model.columns())) {
            model.columns().setAll(columns);
        }
        for (ColumnState column : columns) {
            Integer index = order.get(column.article().id());
            if (index != null) {
                ColumnPlace place = at(places, column);
                column.shownProperty().set(place.shown());
                column.widthProperty().set(place.width());
            }
        }
        if (columns.stream().noneMatch(column -> column.shownProperty().get())) {
            columns.forEach(column -> column.shownProperty().set(true));
        }
    }

    private static ColumnPlace at(List<ColumnPlace> places, ColumnState column) {
        return places.stream()
                .filter(place -> place.article().equals(column.article().id()))
                .findFirst()
                .orElseThrow();
    }

    private static String key(@Nullable Path folder) {
        return folder == null
                ? Preferences.BUNDLED
                : folder.toAbsolutePath().normalize().toString();
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
                .forEach(value -> value.subscribe(this::save));
        watchColumns();
        model.columns().addListener((ListChangeListener<ColumnState>) change -> {
            watchColumns();
            save();
        });
        window.setOnOpened(() -> {
            restore(model, last, window.workspace().folder());
            restored = List.copyOf(model.columns());
            save();
        });
    }

    private void watchColumns() {
        for (ColumnState column : model.columns()) {
            Stream.<Observable>of(column.shownProperty(), column.widthProperty())
                    .forEach(value -> {
                        value.removeListener(changed);
                        value.addListener(changed);
                    });
        }
    }

    private void save() {
        // The columns of a collection that is just being opened are not where the reader put them.
        if (!restored.containsAll(model.columns()) || !stage.isShowing()) {
            return;
        }
        Path folder = window.workspace().folder();
        last = new Preferences(
                windowPlace(),
                window.themeProperty().getValue(),
                model.textSizeProperty().get(),
                window.panelWidthProperty().getValue().doubleValue(),
                window.panelShownProperty().getValue(),
                model.shownProperty().get(),
                window.notes().wishes().getValue(),
                folder == null ? null : key(folder),
                last.layoutsWith(key(folder), places()));
        store.save(last);
    }

    private List<ColumnPlace> places() {
        return model.columns().stream()
                .map(c -> new ColumnPlace(
                        c.article().id(),
                        c.shownProperty().get(),
                        c.widthProperty().get()))
                .toList();
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
