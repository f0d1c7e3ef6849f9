package org.crossquote.app.panel;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/** A part of the panel that leads somewhere: by click, Enter or Space. */
final class Entry extends VBox {
    private final Runnable go;

    Entry(String name, Runnable go, Node... children) {
        super(6, children);
        this.go = go;
        getStyleClass().add("entry");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                go.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                go.run();
            }
        });
    }

    /** Offers one thing more than to go there: by right click, and by a key while the entry has the keyboard. */
    void offer(String what, KeyCode key, Runnable action) {
        setAccessibleHelp(WhyEmpty.text("entry.help", key.getName(), what));
        setOnContextMenuRequested(event -> {
            event.consume();
            MenuItem item = new MenuItem(WhyEmpty.text("entry.item", what, key.getName()));
            item.setMnemonicParsing(false);
            item.setOnAction(e -> action.run());
            new ContextMenu(item).show(this, event.getScreenX(), event.getScreenY());
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == key) {
                event.consume();
                action.run();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            go.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
