package org.crossquote.app.panel;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.crossquote.app.ReaderModel;

/** What the panel says while the reader looks at nothing: how to begin. */
final class NothingFocused extends VBox {
    private static final List<String[]> KEYS = List.of(
            new String[] {"J  K", "next, previous quotation"},
            new String[] {"Enter", "compare it with the others"},
            new String[] {"L", "through its counterparts"},
            new String[] {"Esc", "back to where you read"});

    NothingFocused(ReaderModel model) {
        super(12);
        getStyleClass().add("nothing-focused");
        boolean isOne = model.reading().collection().articles().size() < 2;
        boolean isLinked = !model.isRead() || !model.reading().links().isEmpty();
        Label title = new Label(
                isOne ? "Read one article" : isLinked ? "Compare the wordings" : WhyEmpty.text("nothing.links.title"));
        title.getStyleClass().add("entry-name");
        Label text = new Label(
                isLinked
                        ? "Click a quotation or a passage with a dotted underline. Here you then see how the other"
                                + " articles word it, who says it, and which articles leave it out."
                        : WhyEmpty.ofLinks(model));
        text.setWrapText(true);
        text.getStyleClass().add("soft");
        GridPane keys = new GridPane(12, 7);
        for (int i = 0; i < KEYS.size(); i++) {
            Label key = new Label(KEYS.get(i)[0]);
            key.getStyleClass().add("key");
            Label what = new Label(KEYS.get(i)[1]);
            what.getStyleClass().add("soft");
            keys.addRow(i, key, what);
        }
        getChildren().addAll(title, text, keys);
    }
}
