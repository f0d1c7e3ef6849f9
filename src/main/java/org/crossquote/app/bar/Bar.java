package org.crossquote.app.bar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.crossquote.app.LookUp;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.action.Actions;
import org.crossquote.app.view.ViewSwitch;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.Reading;
import org.crossquote.work.Lazy;
import org.jspecify.annotations.Nullable;

/** The top of the window: what is open, what it holds, who speaks, and the buttons. */
public final class Bar extends Region {
    private static final MessageFile MESSAGES = MessageFile.beside(Bar.class);
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double GAP = 12;
    private static final double MARGIN = 16;
    private static final double HEIGHT = 50;

    /** The title gives way to the first chip as far as this. */
    private static final double NARROWEST_TITLE = 48;

    /** Before the chips have less than all of them want, and this is as much as they may want, the switch of the views is folded. */
    private static final double ROOM_FOR_CHIPS = 560;

    /** More articles than a menu has room for are asked for by number or title. */
    private static final int MOST_IN_MENU = 40;

    private final Label title = new Label();
    private final Label facts = new Label();
    private final SpeakerChips chips;
    private final List<Button> buttons;
    private final List<Region> added = new ArrayList<>();
    private @Nullable ViewSwitch views;
    private @Nullable Reading shown;

    public Bar(ReaderModel model, Actions actions, WindowMenus menus) {
        chips = new SpeakerChips(model);
        Button size =
                button(new Label(MESSAGES.text("bar.text-size.face")), "text-size", MESSAGES.text("bar.text-size"));
        Lazy<TextSizePopup> sizes = new Lazy<>(() -> new TextSizePopup(model, actions));
        size.setOnAction(e -> sizes.get().toggle(size));
        Button eye = button(Icons.eye(), "shown", MESSAGES.text("bar.shown"));
        Lazy<DisplayFilterPopup> choices = new Lazy<>(() -> new DisplayFilterPopup(model, actions));
        eye.setOnAction(e -> choices.get().toggle(eye));
        model.shownProperty()
                .subscribe(now -> eye.pseudoClassStateChanged(
                        CHOSEN, !DisplayFilterText.of(now).isEmpty()));
        Button theme = button(Icons.theme(), "theme", MESSAGES.text("bar.theme"));
        theme.setOnAction(e -> actions.get("theme.toggle").give());
        Button columns = button(Icons.columns(), "columns", MESSAGES.text("bar.columns"));
        columns.setOnAction(e -> {
            if (model.columns().size() > MOST_IN_MENU) {
                actions.get("article.open").give();
            } else {
                open(menus.columns(), columns);
            }
        });
        Button menu = button(Icons.menu(), "menu", MESSAGES.text("bar.menu"));
        menu.setOnAction(e -> open(menus.everything(), menu));
        buttons = List.of(eye, columns, size, theme, menu);
        getStyleClass().add("bar");
        title.getStyleClass().add("collection-title");
        facts.getStyleClass().add("collection-facts");
        getChildren().addAll(title, facts, chips);
        getChildren().addAll(buttons);
        model.readingProperty().addListener((value, before, now) -> show(now));
        show(model.reading());
    }

    /** @param counts how many notes stand on words of each speaker, by the speaker's name */
    public void showNotes(Map<String, Integer> counts) {
        chips.showNotes(counts);
    }

    /** @param fresh stands before all that is added; it is folded where the title and some chips would have no room beside it */
    public void setSwitch(ViewSwitch fresh) {
        views = fresh;
        getChildren().add(getChildren().indexOf(chips) + 1, fresh);
    }

    /** @param content stands before the buttons, as wide as it prefers to be */
    public void add(Region content) {
        added.add(content);
        getChildren().add(getChildren().indexOf(buttons.getFirst()), content);
    }

    private static Button button(Node face, String id, String name) {
        Button button = new Button();
        button.setGraphic(face);
        button.setId(id + "-button");
        button.getStyleClass().setAll("button", "bar-button");
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        return button;
    }

    private static void open(ContextMenu menu, Button under) {
        menu.show(under, Side.BOTTOM, 0, 4);
    }

    private void show(Reading reading) {
        shown = reading;
        title.setText(reading.collection().title());
        showFacts(ReadingSummary.of(reading));
        LookUp.in(reading, this, () -> ReadingSummary.withLinks(reading), text -> {
            if (reading == shown) {
                showFacts(text);
            }
        });
    }

    private void showFacts(String text) {
        facts.setText(text);
        title.setTooltip(new Tooltip(title.getText() + "\n" + text));
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 600;
    }

    /** The buttons have their room first, then the title, then the chips; the facts give way when it is narrow. */
    @Override
    protected void layoutChildren() {
        double right = getWidth() - MARGIN;
        for (Button button : buttons.reversed()) {
            right -= button.prefWidth(-1);
            place(button, right, button.prefWidth(-1));
            right -= 8;
        }
        for (Region content : added.reversed()) {
            if (content.isManaged()) {
                right -= content.prefWidth(-1);
                place(content, right, content.prefWidth(-1));
                right -= 8;
            }
        }
        double x = MARGIN;
        double titleWidth = Math.min(title.prefWidth(-1), Math.max(80, getWidth() * 0.25));
        if (views != null && views.isVisible()) {
            double wanted = 3 * GAP + Math.min(ROOM_FOR_CHIPS, chips.prefWidth(-1));
            views.setFolded(right - x - titleWidth - views.unfoldedWidth() < wanted);
            right -= views.prefWidth(-1);
            place(views, right, views.prefWidth(-1));
            right -= GAP;
        }
        titleWidth = Math.min(titleWidth, Math.max(NARROWEST_TITLE, right - x - 2 * GAP - chips.fewestWidth()));
        place(title, x, titleWidth);
        x += titleWidth + GAP;
        double factsWidth = facts.prefWidth(-1);
        boolean room = x + factsWidth + GAP + chips.prefWidth(-1) <= right;
        facts.setVisible(room);
        if (room) {
            place(facts, x, factsWidth);
            x += factsWidth + GAP;
        }
        place(chips, x, Math.max(0, right - x - GAP));
    }

    private void place(Region child, double x, double width) {
        double height = Math.clamp(child.prefHeight(width), child.minHeight(width), getHeight());
        child.resizeRelocate(snapPositionX(x), snapPositionY((getHeight() - height) / 2), snapSizeX(width), height);
    }
}
