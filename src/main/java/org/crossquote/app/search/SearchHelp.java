package org.crossquote.app.search;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crossquote.message.MessageFile;

/** What can be asked for, shown while nothing is. */
final class SearchHelp extends VBox {
    private static final MessageFile WORDS = MessageFile.beside(SearchHelp.class);
    private static final int LAST = 10;

    SearchHelp() {
        super(10);
        getStyleClass().add("search-help");
        GridPane forms = new GridPane(12, 5);
        ColumnConstraints left = new ColumnConstraints();
        ColumnConstraints right = new ColumnConstraints();
        right.setHgrow(Priority.ALWAYS);
        forms.getColumnConstraints().addAll(left, right);
        for (int i = 2; i <= LAST; i++) {
            Label form = new Label(WORDS.text("help." + i));
            form.getStyleClass().add("help-form");
            form.setMinWidth(USE_PREF_SIZE);
            Label says = soft(WORDS.text("help." + i + ".says"));
            GridPane.setValignment(form, VPos.TOP);
            forms.addRow(i, form, says);
        }
        getChildren().addAll(soft(WORDS.text("help.1")), forms);
    }

    private static Label soft(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("soft");
        label.setWrapText(true);
        return label;
    }
}
