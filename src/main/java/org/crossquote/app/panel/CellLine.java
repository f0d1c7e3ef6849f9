package org.crossquote.app.panel;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crossquote.app.script.Direction;

/** What a row of the panel's lists shows: whose it is with a count behind it, and the words below. */
final class CellLine extends VBox {
    /** More than any row has room for: the whole of a long passage would be laid out only to be cut off. */
    private static final int MOST_SIGNS = 400;

    private static final double USUAL_SIZE = 13;

    private final Label name = new Label();
    private final Label count = new Label();
    private final Label words = new Label();

    /**
     * @param numbers the articles' numbers, before the name
     * @param wordsHeight the greatest height of the words in pixels, at their usual size
     */
    CellLine(Node numbers, double wordsHeight) {
        super(4);
        name.setMinWidth(0);
        count.getStyleClass().add("soft");
        count.setMinWidth(Region.USE_PREF_SIZE); // the name gives way, not the number
        words.getStyleClass().add("words");
        words.setWrapText(true);
        Direction.follow(words, words.textProperty());
        words.maxHeightProperty().bind(words.fontProperty().map(font -> font.getSize() / USUAL_SIZE * wordsHeight));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(8, numbers, name, gap, count);
        top.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(top, words);
    }

    /**
     * Shows a row.
     *
     * @param behind what stands behind the name
     */
    void show(RowLook look, String behind) {
        name.setText(look.name());
        name.getStyleClass().setAll("label");
        name.getStyleClass().addAll(look.nameClasses());
        count.setText(behind);
        String text = look.words().replace('\n', ' ');
        words.setText(text.length() > MOST_SIGNS ? text.substring(0, MOST_SIGNS) + "…" : text);
        show(words, !look.heading());
    }

    /** Shows a node, or takes it away with its room. */
    static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
