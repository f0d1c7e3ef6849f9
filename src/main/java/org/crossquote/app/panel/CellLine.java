package org.crossquote.app.panel;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a row of the panel's lists shows: whose it is with a count behind it, and the words below. */
final class CellLine extends VBox {
    private final Label name = new Label();
    private final Label count = new Label();
    private final Label words = new Label();

    /**
     * @param numbers the articles' numbers, before the name
     * @param wordsHeight the greatest height of the words in pixels
     */
    CellLine(Node numbers, double wordsHeight) {
        super(4);
        name.setMinWidth(0);
        count.getStyleClass().add("soft");
        words.getStyleClass().add("words");
        words.setWrapText(true);
        words.setMaxHeight(wordsHeight);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(8, numbers, name, gap, count);
        top.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(top, words);
    }

    /** The number of an article, as a badge. */
    static Label badge() {
        Label badge = new Label();
        badge.getStyleClass().add("badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        return badge;
    }

    /** Shows a heading over other rows. */
    void showHeading(String text, int rows) {
        showName(text, "entry-name");
        count.setText(Integer.toString(rows));
        show(words, false);
    }

    /** Shows whose it is, in the look of these style classes. */
    void showName(String text, String... styleClasses) {
        name.setText(text);
        name.getStyleClass().setAll("label");
        name.getStyleClass().addAll(styleClasses);
    }

    /** Shows the words, and what stands behind the name. */
    void showWords(String text, String behind) {
        words.setText(text);
        count.setText(behind);
        show(words, true);
    }

    /** Shows a node, or takes it away with its room. */
    static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
