package org.crossquote.app.command;

import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.crossquote.app.action.Action;
import org.crossquote.app.action.Actions;
import org.crossquote.app.overlay.Overlay;

/** All commands that have a key, by group. */
public final class KeySheet extends VBox {
    private static final Pattern NUMBER = Pattern.compile("[1-9]");
    private static final String FIRST = ".1";
    private static final String MORE = ", 2, …";

    private final Overlay overlay;
    private final Button close = new Button("Close");

    public KeySheet(Actions actions, Overlay overlay) {
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

    /** What needs a focus is listed without one, too; of commands that are numbered, one row stands for all. */
    private static boolean isListed(Action action) {
        return action.key().isPresent() && (!isNumbered(action) || action.id().endsWith(FIRST));
    }

    private static boolean isNumbered(Action action) {
        return action.id().endsWith("." + action.keyText())
                && NUMBER.matcher(action.keyText()).matches();
    }

    private static VBox table(Action.Group group, List<Action> actions) {
        Label name = new Label(group.label());
        name.getStyleClass().add("sheet-group");
        GridPane rows = new GridPane(14, 5);
        for (int i = 0; i < actions.size(); i++) {
            Action action = actions.get(i);
            String more = isNumbered(action) ? MORE : "";
            Label key = new Label(action.keyText() + more);
            key.getStyleClass().add("key");
            rows.addRow(i, key, new Label(action.title() + more));
        }
        return new VBox(8, name, rows);
    }

    public void open() {
        overlay.open(this, close);
    }
}
