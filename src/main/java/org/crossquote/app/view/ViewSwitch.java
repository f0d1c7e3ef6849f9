package org.crossquote.app.view;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.crossquote.message.MessageFile;

/** Shows which main view is there, and leads to the others: a button for each, or one menu where there is little room. */
public final class ViewSwitch extends StackPane {
    private static final MessageFile MESSAGES = MessageFile.beside(ViewSwitch.class);

    private final MainViews views;
    private final HBox buttons = new HBox();
    private final MenuButton menu = new MenuButton();
    private final ToggleGroup group = new ToggleGroup();

    /** @param views those that it shows; while there is only one, it is not seen */
    public ViewSwitch(MainViews views) {
        this.views = views;
        getStyleClass().add("view-switch");
        buttons.getStyleClass().add("view-buttons");
        buttons.setAccessibleText(MESSAGES.text("switch"));
        buttons.setAccessibleRole(AccessibleRole.TAB_PANE);
        buttons.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        menu.getStyleClass().add("view-menu");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(buttons, menu);
        setFolded(false);
        views.all().addListener((InvalidationListener) value -> fill());
        views.onOtherKeys(this::fill);
        views.shownProperty().addListener((value, before, now) -> showChosen());
        fill();
    }

    private void fill() {
        buttons.getChildren().setAll(views.all().stream().map(this::button).toList());
        menu.getItems().setAll(views.all().stream().map(this::item).toList());
        setVisible(views.all().size() > 1);
        showChosen();
    }

    private ToggleButton button(MainView view) {
        ToggleButton button = new ToggleButton(view.name());
        button.setId("view-" + view.id());
        button.getStyleClass().setAll("toggle-button", "view-button");
        button.setAccessibleRole(AccessibleRole.TAB_ITEM);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(tip(view)));
        button.setToggleGroup(group);
        button.setOnAction(event -> {
            button.setSelected(true); // the one that is shown stays chosen
            views.open(view.id());
        });
        return button;
    }

    private String tip(MainView view) {
        String key = views.key(view).map(KeyCombination::getDisplayText).orElse("");
        return key.isEmpty() ? view.name() : MESSAGES.text("tip", view.name(), key);
    }

    private RadioMenuItem item(MainView view) {
        RadioMenuItem item = new RadioMenuItem(view.name());
        item.setMnemonicParsing(false);
        views.key(view).ifPresent(item::setAccelerator);
        item.setUserData(view);
        item.setOnAction(event -> views.open(view.id()));
        return item;
    }

    private void showChosen() {
        MainView shown = views.shownProperty().get();
        for (int i = 0; i < views.all().size(); i++) {
            boolean isShown = views.all().get(i).equals(shown);
            ToggleButton button = (ToggleButton) buttons.getChildren().get(i);
            button.setSelected(isShown);
            button.setFocusTraversable(isShown); // one stop for Tab; the arrows lead to the others
            ((RadioMenuItem) menu.getItems().get(i)).setSelected(isShown);
        }
        menu.setText(shown.name());
        menu.setAccessibleText(MESSAGES.text("switch.folded", shown.name()));
    }

    /** The arrows show the view beside, and the keyboard stays here. */
    private void walk(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (step == 0 || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        event.consume();
        List<MainView> all = views.all();
        int next = Math.floorMod(all.indexOf(views.shownProperty().get()) + step, all.size());
        views.show(all.get(next).id());
        buttons.getChildren().get(next).requestFocus();
    }

    /** Whether there is one menu instead of buttons. */
    public void setFolded(boolean folded) {
        buttons.setVisible(!folded);
        buttons.setManaged(!folded);
        menu.setVisible(folded);
        menu.setManaged(folded);
    }

    /** The width of all buttons in pixels. */
    public double unfoldedWidth() {
        return buttons.prefWidth(-1);
    }
}
