package org.crossquote.app.bar;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.action.Actions;
import org.crossquote.link.Sureness;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.DisplayFilter;
import org.crossquote.reading.DisplayFilter.Kinds;
import org.crossquote.reading.Reading;

/** What of the findings is shown: kinds, how sure, boilerplate, marks that are not speech. */
final class DisplayFilterPopup {
    private static final MessageFile MESSAGES = MessageFile.beside(DisplayFilterPopup.class);

    private final ReaderModel model;
    private final Actions actions;
    private final Popup popup = new Popup();
    private final VBox content = new VBox(10);
    private final Map<Kinds, ToggleButton> kinds = new EnumMap<>(Kinds.class);
    private final Map<Sureness, ToggleButton> steps = new EnumMap<>(Sureness.class);
    private final CheckBox boilerplate;
    private final CheckBox scare;
    private final CheckBox underlined;
    private final CheckBox punctuation;

    DisplayFilterPopup(ReaderModel model, Actions actions) {
        this.model = model;
        this.actions = actions;
        for (Kinds each : Kinds.values()) {
            kinds.put(each, button(new ToggleButton(each.inWords()), DisplayFilterActions.id(each)));
        }
        for (Sureness step : Sureness.values()) {
            steps.put(step, button(new ToggleButton(name(step)), DisplayFilterActions.id(step)));
        }
        boilerplate = button(new CheckBox(), "show.boilerplate");
        scare = button(new CheckBox(), "show.scare");
        underlined = button(new CheckBox(MESSAGES.text("shown.underlined")), "show.underlined");
        punctuation = button(new CheckBox(MESSAGES.text("shown.punctuation")), "show.punctuation");
        content.getStyleClass().add("shown-popup");
        content.getChildren()
                .addAll(
                        title(MESSAGES.text("shown.title")),
                        row(kinds),
                        title(MESSAGES.text("shown.sure")),
                        row(steps),
                        boilerplateRow(),
                        scare,
                        underlined,
                        punctuation);
        popup.getContent().add(content);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        model.shownProperty().addListener((value, before, now) -> show());
        model.readingProperty().addListener((value, before, now) -> show());
        show();
    }

    private static String name(Sureness step) {
        return MESSAGES.text("shown.sure." + step.name());
    }

    private static Label title(String text) {
        Label title = new Label(text);
        title.getStyleClass().add("shown-title");
        return title;
    }

    private static HBox row(Map<?, ToggleButton> buttons) {
        HBox row = new HBox(6);
        row.getChildren().setAll(buttons.values());
        return row;
    }

    private HBox boilerplateRow() {
        Hyperlink list = new Hyperlink(MESSAGES.text("shown.list"));
        list.setId("panel.boilerplate");
        list.getStyleClass().add("quiet-link");
        list.setOnAction(e -> {
            popup.hide();
            actions.get("panel.boilerplate").give();
        });
        HBox row = new HBox(8, boilerplate, list);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private <B extends ButtonBase> B button(B button, String action) {
        button.setId(action);
        button.setOnAction(e -> {
            actions.get(action).give();
            // A choice that is pressed again stays chosen.
            show();
        });
        return button;
    }

    private void show() {
        DisplayFilter now = model.shownProperty().get();
        Reading reading = model.reading();
        kinds.forEach((each, button) -> button.setSelected(each == now.kinds()));
        steps.forEach((step, button) -> button.setSelected(step == now.sureness()));
        boilerplate.setSelected(now.boilerplate());
        boilerplate.setText(reading.repeatedMade()
                .map(texts -> MESSAGES.text("shown.boilerplate.counted", texts.size()))
                .orElseGet(() -> MESSAGES.text("shown.boilerplate")));
        underlined.setSelected(now.underlined());
        punctuation.setSelected(now.punctuation());
        scare.setSelected(now.scare());
        scare.setText(MESSAGES.text("shown.scare", reading.scareQuotes().size()));
    }

    /** What stands in it. */
    VBox content() {
        return content;
    }

    /** Opens it under {@code button}, or closes it. */
    void toggle(Node button) {
        if (popup.isShowing()) {
            popup.hide();
            return;
        }
        Bounds place = button.localToScreen(button.getLayoutBounds());
        popup.show(button, place.getMinX() - 120, place.getMaxY() + 4);
    }
}
