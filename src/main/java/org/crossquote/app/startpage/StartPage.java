package org.crossquote.app.startpage;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crossquote.app.action.Action;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.opening.FolderChooser;
import org.crossquote.message.MessageFile;
import org.crossquote.text.ArticleCollection;
import org.jspecify.annotations.Nullable;

/** What the start page shows. Up and Down walk through its entries, Enter opens one, Del takes it from the list, Esc goes back to what is open. */
final class StartPage extends StackPane {
    private static final MessageFile MESSAGES = MessageFile.beside(StartPage.class);

    /** The ways to open something else; one that the window does not have is left out. */
    private static final List<String> WAYS = List.of("collection.open", "collection.files", "paste.article");

    private final Workbench window;
    private final ObjectProperty<RecentCollections> recent;
    private final FolderChooser folders;
    private final Clock clock;
    private final VBox list = new VBox(10);
    private final ScrollPane scroll;
    private Map<String, Integer> missing = Map.of();
    private @Nullable ArticleCollection bundled;
    private Runnable leave = () -> {};

    StartPage(Workbench window, ObjectProperty<RecentCollections> recent, FolderChooser folders, Clock clock) {
        this.window = window;
        this.recent = recent;
        this.folders = folders;
        this.clock = clock;
        getStyleClass().add("start-page");
        Label title = new Label(MESSAGES.text("title"));
        title.getStyleClass().add("start-title");
        VBox page = new VBox(14, title, ways(), list);
        page.getStyleClass().add("start-column");
        page.setMinWidth(0);
        page.setMaxWidth(USE_PREF_SIZE);
        StackPane middle = new StackPane(page);
        middle.setAlignment(Pos.TOP_CENTER);
        scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        refresh();
    }

    private Node ways() {
        Label drop = new Label(MESSAGES.text("drop"));
        drop.setWrapText(true);
        drop.getStyleClass().add("start-drop");
        FlowPane buttons = new FlowPane(10, 8);
        buttons.setAlignment(Pos.CENTER);
        for (String id : WAYS) {
            window.actions().all().stream()
                    .filter(action -> action.id().equals(id))
                    .map(StartPage::button)
                    .forEach(buttons.getChildren()::add);
        }
        VBox box = new VBox(12, drop, buttons);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("start-ways");
        return box;
    }

    private static Button button(Action action) {
        Button button = new Button(action.title());
        button.setMinWidth(USE_PREF_SIZE);
        Label key = new Label();
        key.textProperty().bind(action.keysProperty().map(keys -> action.keyText()));
        key.managedProperty().bind(key.textProperty().isNotEmpty());
        key.visibleProperty().bind(key.managedProperty());
        key.getStyleClass().add("start-key");
        button.setGraphic(key);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(e -> action.give());
        return button;
    }

    /** Gives the keyboard to the first entry. */
    void show(Runnable toLeave) {
        leave = toLeave;
        refresh();
        applyCss(); // only with its skin has the scroll pane taken in what is to get the keyboard
        entries().getFirst().requestFocus();
    }

    /** Shows how the articles are called that come with the program, and how many there are. */
    void showBundled(ArticleCollection known) {
        bundled = known;
        refresh();
    }

    /** @param counts how many of its files and folders are not there, by the key of a collection's origin */
    void showMissing(Map<String, Integer> counts) {
        missing = Map.copyOf(counts);
        refresh();
    }

    /** Shows the list as it is now; who had the keyboard keeps it. */
    void refresh() {
        int focused = entries().indexOf(getScene() == null ? null : getScene().getFocusOwner());
        list.getChildren().clear();
        for (RecentCollection one : recent.get().all()) {
            list.getChildren()
                    .add(new RecentRow(one, missing.getOrDefault(one.origin().key(), 0), this::find, this::forget)
                            .opening(() -> window.workspace().open(one.origin()), clock));
        }
        list.getChildren()
                .add(RecentRow.bundled(bundled, () -> window.workspace().openBundled()));
        List<Node> entries = entries();
        if (focused >= 0) {
            entries.get(Math.min(focused, entries.size() - 1)).requestFocus();
        }
    }

    private void find(RecentCollection gone) {
        folders.choose().ifPresent(chosen -> {
            forget(gone);
            window.workspace().open(chosen);
        });
    }

    private void forget(RecentCollection gone) {
        recent.set(recent.get().without(gone.origin()));
    }

    /** What Up and Down walk through. */
    private List<Node> entries() {
        List<Node> entries = new ArrayList<>();
        list.getChildren().forEach(row -> entries.add(((RecentRow) row).entry()));
        return entries;
    }

    private void walk(KeyEvent event) {
        List<Node> entries = entries();
        int at = entries.indexOf(getScene().getFocusOwner());
        switch (event.getCode()) {
            case DOWN -> focus(Math.min(at + 1, entries.size() - 1));
            case UP -> focus(Math.max(at - 1, 0));
            case HOME -> focus(0);
            case END -> focus(entries.size() - 1);
            case DELETE, BACK_SPACE -> {
                if (at >= 0 && at < recent.get().all().size()) {
                    forget(recent.get().all().get(at));
                }
            }
            case ESCAPE -> {
                leave.run();
                window.places().focusMain();
            }
            default -> {
                return;
            }
        }
        if (event.getCode() != KeyCode.UNDEFINED && !event.isAltDown()) {
            event.consume();
        }
    }

    private void focus(int at) {
        Node entry = entries().get(at);
        entry.requestFocus();
        double height = list.getParent().getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
        if (height > 0) {
            double y = list.getLayoutY() + entry.getParent().getLayoutY();
            scroll.setVvalue(Math.clamp(y / height - 0.3, 0, 1));
        }
    }
}
