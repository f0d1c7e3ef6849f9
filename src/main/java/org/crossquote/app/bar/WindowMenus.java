package org.crossquote.app.bar;

import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.crossquote.app.ColumnState;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.action.Action;
import org.crossquote.app.action.Actions;

/** The menus of the window, made from the commands when they are opened. */
public final class WindowMenus {
    private static final int SHORT = 60;

    /** The commands before which a line is drawn. */
    public static final Set<String> BEGINNING = Set.of(
            "collection.reread",
            "notes.import",
            "program.quit",
            "counterpart.next",
            "history.back",
            "copy.text",
            "wordings.toggle",
            "gap.only",
            "note.write",
            "note.delete",
            "note.next",
            "note.colours",
            "edit.undo",
            "column.left",
            "column.hide",
            "article.open",
            "text.larger",
            "theme.toggle",
            "region.next",
            "show.next",
            "sure.next",
            "show.boilerplate",
            "panel.toggle",
            "help.about");

    private final ReaderModel model;
    private final Actions actions;

    public WindowMenus(ReaderModel model, Actions actions) {
        this.model = model;
        this.actions = actions;
    }

    /** All commands by group. */
    public ContextMenu everything() {
        ContextMenu menu = new ContextMenu();
        for (Action.Group group : Action.Group.values()) {
            Menu part = new Menu(group.inWords());
            actions.in(group).stream().filter(WindowMenus::isOffered).forEach(action -> {
                if ((BEGINNING.contains(action.id()) || actions.isDivided(action))
                        && !part.getItems().isEmpty()) {
                    part.getItems().add(new SeparatorMenuItem());
                }
                part.getItems().add(item(action));
            });
            if (!part.getItems().isEmpty()) {
                menu.getItems().add(part);
            }
        }
        return menu;
    }

    /** Of commands that are numbered only those that can be given. */
    private static boolean isOffered(Action action) {
        return !action.id().matches(".*\\.[1-9]") || action.enabled().get();
    }

    private MenuItem item(Action action) {
        MenuItem item = actions.tick(action).map(WindowMenus::ticked).orElseGet(MenuItem::new);
        item.setText(action.title());
        item.setId(action.id());
        item.setMnemonicParsing(false);
        action.key().ifPresent(item::setAccelerator);
        item.disableProperty().bind(Bindings.not(action.enabled()));
        item.setOnAction(e -> action.give());
        return item;
    }

    private static MenuItem ticked(ObservableBooleanValue on) {
        CheckMenuItem item = new CheckMenuItem();
        item.setSelected(on.get());
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
