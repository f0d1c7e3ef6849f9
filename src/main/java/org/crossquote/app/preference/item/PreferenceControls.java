package org.crossquote.app.preference.item;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** The controls of the page of preferences. What is chosen with them holds at once. */
public final class PreferenceControls {
    private PreferenceControls() {}

    /**
     * A button for each value; one is chosen. A value that is set elsewhere is shown here.
     *
     * @param words the name of a value on its button
     */
    public static <T> FlowPane choice(Property<T> property, List<T> values, Function<T, String> words) {
        FlowPane row = new FlowPane(6, 6);
        row.getStyleClass().add("preference-choice");
        ToggleGroup group = new ToggleGroup();
        for (T value : values) {
            ToggleButton button = new ToggleButton(words.apply(value));
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setMnemonicParsing(false);
            button.setToggleGroup(group);
            button.setUserData(value);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setSelected(value.equals(property.getValue()));
            button.setOnAction(event -> {
                button.setSelected(true); // one that is pressed again stays chosen
                property.setValue(value);
            });
            row.getChildren().add(button);
        }
        property.addListener((observed, before, now) -> {
            for (Node node : row.getChildren()) {
                ((ToggleButton) node).setSelected(node.getUserData().equals(now));
            }
        });
        return row;
    }

    /** A box with a tick. */
    public static CheckBox tick(Property<Boolean> property, String words) {
        CheckBox box = new CheckBox(words);
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(property);
        return box;
    }
}
