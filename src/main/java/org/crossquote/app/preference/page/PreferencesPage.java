package org.crossquote.app.preference.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crossquote.app.overlay.Overlay;
import org.crossquote.app.preference.item.PreferenceGroup;
import org.crossquote.app.preference.item.PreferenceItem;
import org.crossquote.app.preference.item.PreferenceItems;
import org.crossquote.message.MessageFile;

/**
 * All preferences, a section at a time, beside the articles, so that what is changed is seen there at once. It keeps nothing: each control shows
 * and changes what its feature remembers.
 */
public final class PreferencesPage extends VBox {
    private static final MessageFile MESSAGES = MessageFile.beside(PreferencesPage.class);
    private static final double WIDTH = 640;

    private final Overlay overlay;
    private final PreferenceItems items;
    private final VBox sections = new VBox(2);
    private final ToggleGroup group = new ToggleGroup();
    private final ScrollPane scroll = new ScrollPane();
    private final Map<PreferenceGroup, VBox> made = new HashMap<>();
    private final Map<String, Node> rows = new HashMap<>();

    /** @param items what can be chosen; all of it is there */
    public PreferencesPage(Overlay overlay, PreferenceItems items) {
        super(12);
        this.overlay = overlay;
        this.items = items;
        getStyleClass().addAll("key-sheet", "preferences");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(MESSAGES.text("title"));
        Label title = new Label(MESSAGES.text("title"));
        title.getStyleClass().add("sheet-title");
        Button close = new Button(MESSAGES.text("close"));
        close.setOnAction(e -> overlay.close());
        Label atOnce = new Label(MESSAGES.text("at-once"));
        atOnce.getStyleClass().add("soft");
        atOnce.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(12, atOnce, gap, close);
        foot.getStyleClass().add("preference-foot");
        close.setMinWidth(USE_PREF_SIZE);
        sections.getStyleClass().add("preference-sections");
        sections.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        items.groups().forEach(each -> sections.getChildren().add(button(each)));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox middle = new HBox(18, sections, scroll);
        middle.setMinHeight(0);
        setVgrow(middle, Priority.ALWAYS);
        setPrefWidth(WIDTH);
        getChildren().addAll(title, middle, foot);
    }

    private ToggleButton button(PreferenceGroup each) {
        ToggleButton button = new ToggleButton(each.title());
        button.setId("preferences-" + each.id());
        button.getStyleClass().setAll("toggle-button", "preference-section");
        button.setAccessibleRole(AccessibleRole.TAB_ITEM);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setUserData(each);
        button.setOnAction(e -> show(each));
        return button;
    }

    /** Up and down lead through the sections; each is shown when it is reached. */
    private void walk(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int at = sections.getChildren().indexOf(group.getSelectedToggle());
        int next = Math.clamp(at + (long) step, 0, sections.getChildren().size() - 1);
        if (step != 0) {
            event.consume();
            ToggleButton button = (ToggleButton) sections.getChildren().get(next);
            show((PreferenceGroup) button.getUserData());
            button.requestFocus();
        }
    }

    /** Opens it where it was left. */
    public void open() {
        open(shown().orElse(items.groups().getFirst()));
    }

    private void open(PreferenceGroup wanted) {
        show(wanted);
        overlay.openBeside(this, chosenButton());
    }

    /**
     * Opens it at one preference, which gets the keyboard.
     *
     * @throws java.util.NoSuchElementException when there is none of that id
     */
    public void openAt(String id) {
        PreferenceItem item = items.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        open(item.group());
        Node row = Objects.requireNonNull(rows.get(id));
        firstStop(row).ifPresent(Node::requestFocus);
        Platform.runLater(() -> scrollTo(row));
    }

    private void scrollTo(Node row) {
        Bounds content = scroll.getContent().getLayoutBounds();
        double room = content.getHeight() - scroll.getViewportBounds().getHeight();
        double at = row.getBoundsInParent().getMinY();
        scroll.setVvalue(room <= 0 ? 0 : Math.clamp(at / room, 0, 1));
    }

    private static Optional<Node> firstStop(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled() && node.isVisible()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> firstStop(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    private Node chosenButton() {
        return (Node) group.getSelectedToggle();
    }

    private Optional<PreferenceGroup> shown() {
        return Optional.ofNullable(group.getSelectedToggle()).map(t -> (PreferenceGroup) t.getUserData());
    }

    private void show(PreferenceGroup wanted) {
        sections.getChildren().stream()
                .map(ToggleButton.class::cast)
                .forEach(button -> button.setSelected(wanted.equals(button.getUserData())));
        scroll.setContent(made.computeIfAbsent(wanted, this::make));
        scroll.setVvalue(0);
    }

    private VBox make(PreferenceGroup wanted) {
        VBox content = new VBox(18);
        content.getStyleClass().add("preference-items");
        List<PreferenceItem> all = items.in(wanted);
        for (PreferenceItem item : all) {
            Node row = row(item);
            rows.put(item.id(), row);
            content.getChildren().add(row);
        }
        return content;
    }

    private static VBox row(PreferenceItem item) {
        Label title = new Label(item.title());
        title.getStyleClass().add("preference-title");
        title.setWrapText(true);
        Node control = item.control().get();
        control.setId("preference-" + item.id());
        control.setAccessibleText(item.title());
        VBox row = new VBox(6, title, control);
        if (!item.note().isEmpty()) {
            Label note = new Label(item.note());
            note.getStyleClass().add("preference-note");
            note.setWrapText(true);
            note.setMinHeight(USE_PREF_SIZE);
            row.getChildren().add(note);
            control.setAccessibleHelp(item.note());
        }
        return row;
    }
}
