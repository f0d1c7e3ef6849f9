package org.crossquote.app.shell;

import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.crossquote.app.ColumnState;
import org.crossquote.app.ReaderModel;

/** The menus of the window, made from the commands when they are opened. */
final class WindowMenus {
    private static final int SHORT = 60;

    private final ReaderModel model;
    private final Actions actions;

    WindowMenus(ReaderModel model, Actions actions) {
        this.model = model;
        this.actions = actions;
    }

    /** All commands by group. */
    ContextMenu everything() {
        ContextMenu menu = new ContextMenu();
        for (Action.Group group : Action.Group.values()) {
            Menu part = new Menu(group.label());
            actions.in(group).forEach(action -> part.getItems().add(item(action)));
            if (!part.getItems().isEmpty()) {
                menu.getItems().add(part);
            }
        }
        return menu;
    }

    private static MenuItem item(Action action) {
        MenuItem item = new MenuItem(action.title());
        item.setId(action.id());
        item.setMnemonicParsing(false);
        action.key().ifPresent(item::setAccelerator);
        item.disableProperty().bind(Bindings.not(action.enabled()));
        item.setOnAction(e -> action.give());
        return item;
    }

    /** All articles; those with a tick are shown. The last one that is shown cannot be hidden. */
    ContextMenu columns() {
        ContextMenu menu = new ContextMenu();
        long shown = model.columns().stream()
                .filter(column -> column.shownProperty().get())
                .count();
        for (ColumnState column : model.columns()) {
            CheckMenuItem item = new CheckMenuItem(
                    column.number() + "  " + shortened(column.article().title()));
            item.setMnemonicParsing(false);
            item.setSelected(column.shownProperty().get());
            item.setDisable(item.isSelected() && shown == 1);
            item.setOnAction(e -> column.shownProperty().set(item.isSelected()));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static String shortened(String title) {
        return title.length() <= SHORT ? title : title.substring(0, SHORT - 1) + "…";
    }
}
