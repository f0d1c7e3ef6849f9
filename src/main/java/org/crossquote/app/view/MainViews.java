package org.crossquote.app.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.input.KeyCombination;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.action.Actions;
import org.crossquote.app.preference.PreferenceSection;
import org.crossquote.app.preference.Preferences;
import org.crossquote.message.MessageFile;

/**
 * The main views of the window, of which one is shown: at first, and whenever the others are left, the columns, which keep their places and
 * what is in focus. A feature adds its view; its command, its key and its place in the switch come from that. FX thread only.
 */
public final class MainViews {
    /** The id of the columns among the views. */
    public static final String READ = "read";

    /** Which view was shown last. */
    public static final PreferenceSection<String> SECTION = new PreferenceSection<>("mainView", String.class, READ);

    private static final MessageFile MESSAGES = MessageFile.beside(MainViews.class);

    private final Actions actions;
    private final MainView read;
    private final ReadOnlyObjectWrapper<MainView> shown;
    private final ObservableList<MainView> views = FXCollections.observableArrayList();
    private final ObservableList<MainView> inOrder = views.sorted(Comparator.comparingInt(MainView::order));
    // One for all who listen: the list behind a wrapper knows it only weakly.
    private final ObservableList<MainView> view = FXCollections.unmodifiableObservableList(inOrder);
    private final Map<String, ViewPage> made = new HashMap<>();
    private final ViewPage columns;
    private final ObjectProperty<String> remembered;

    /**
     * @param columns what is shown at first, and whenever the others are left
     * @param actions gets a command for each view
     * @param remembered the id of the view that was shown last, and is kept there
     */
    public MainViews(ViewPage columns, Actions actions, ObjectProperty<String> remembered) {
        this.columns = columns;
        this.actions = actions;
        this.remembered = remembered;
        read = new MainView(READ, MESSAGES.text("read"), 1, () -> columns);
        shown = new ReadOnlyObjectWrapper<>(read);
        add(read);
    }

    /**
     * Adds a view.
     *
     * @throws IllegalArgumentException when another one has its id or its place
     */
    public void add(MainView added) {
        actions.add(
                Group.VIEW,
                added.command(),
                MESSAGES.text("command.view", added.name()),
                () -> open(added.id()),
                "Alt+" + added.order());
        actions.tick(added.command(), shown.isEqualTo(added));
        views.add(added);
    }

    /** The key that shows a view now. */
    Optional<KeyCombination> key(MainView one) {
        return actions.get(one.command()).key();
    }

    /** @param listener run when the views may have other keys */
    void onOtherKeys(Runnable listener) {
        actions.keys().onChange(listener);
    }

    /** All views in the order of the switch. */
    public ObservableList<MainView> all() {
        return view;
    }

    /** The one that is shown. */
    public ReadOnlyObjectProperty<MainView> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether the columns are what {@link #restore} will show. */
    public static boolean restoresColumns(Preferences preferences) {
        return preferences.get(SECTION).equals(READ);
    }

    /** Whether the columns are shown. */
    public boolean isReading() {
        return shown.get().equals(read);
    }

    /** Shows a view, and leaves the keyboard where it is. Without a view of that id nothing happens. */
    public void show(String id) {
        find(id).ifPresent(view -> {
            shown.set(view);
            remembered.set(id);
        });
    }

    /** Shows a view and gives it the keyboard. Without a view of that id nothing happens. */
    public void open(String id) {
        show(id);
        page().takeKeyboard();
    }

    /** Shows the columns. */
    public void read() {
        show(READ);
    }

    /** Shows what was shown when the window was closed last, as far as there still is such a view. */
    public void restore() {
        show(remembered.get());
    }

    private Optional<MainView> find(String id) {
        return views.stream().filter(view -> view.id().equals(id)).findFirst();
    }

    /** What is shown now. */
    public ViewPage page() {
        MainView view = shown.get();
        return view.equals(read)
                ? columns
                : made.computeIfAbsent(view.id(), id -> view.page().get());
    }
}
