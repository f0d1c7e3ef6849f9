package org.crossquote.app.shell;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** All commands that have a key, by group. */
final class KeySheet extends VBox {
    private final Overlay overlay;
    private final Button close = new Button("Close");

    KeySheet(Actions actions, Overlay overlay) {
        super(14);
        this.overlay = overlay;
        getStyleClass().add("key-sheet");
        Label title = new Label("Keys");
        title.getStyleClass().add("sheet-title");
        FlowPane groups = new FlowPane(36, 20);
        groups.setPrefWrapLength(760);
        for (Action.Group group : Action.Group.values()) {
            List<Action> keyed =
                    actions.in(group).stream().filter(KeySheet::isListed).toList();
            if (!keyed.isEmpty()) {
                groups.getChildren().add(table(group, keyed));
            }
        }
        close.setOnAction(e -> overlay.close());
        ScrollPane scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setMinHeight(0);
        getChildren().addAll(title, scroll, close);
    }

    /** The number keys are listed for as many columns as there are; what needs a focus is listed without one, too. */
    private static boolean isListed(Action action) {
        boolean numbered = action.id().startsWith("column.") && action.keyText().length() == 1;
        return action.key().isPresent() && (!numbered || action.enabled().get());
    }

    private static VBox table(Action.Group group, List<Action> actions) {
        Label name = new Label(group.label());
        name.getStyleClass().add("sheet-group");
        GridPane rows = new GridPane(14, 5);
        for (int i = 0; i < actions.size(); i++) {
            Label key = new Label(actions.get(i).keyText());
            key.getStyleClass().add("key");
            rows.addRow(i, key, new Label(actions.get(i).title()));
        }
        return new VBox(8, name, rows);
    }

    void open() {
        overlay.open(this, close);
    }
}
