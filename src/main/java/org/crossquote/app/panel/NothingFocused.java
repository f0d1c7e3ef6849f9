package org.crossquote.app.panel;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.crossquote.app.ReaderModel;

/** What the panel says while the reader looks at nothing: how to begin. */
final class NothingFocused extends VBox {
    private static final List<String> KEYS = List.of("move", "compare", "follow", "back");

    NothingFocused(ReaderModel model) {
        super(12);
        getStyleClass().add("nothing-focused");
        boolean isOne = model.reading().collection().articles().size() < 2;
        boolean isLinked = !model.isRead() || !model.reading().links().isEmpty();
        Label title = new Label(
                isOne
                        ? WhyEmpty.text("nothing.one")
                        : isLinked ? WhyEmpty.text("nothing.many") : WhyEmpty.text("nothing.links.title"));
        title.getStyleClass().add("entry-name");
        Label text = new Label(isLinked ? WhyEmpty.text("nothing.how") : WhyEmpty.ofLinks(model));
        text.setWrapText(true);
        text.getStyleClass().add("soft");
        GridPane keys = new GridPane(12, 7);
        for (int i = 0; i < KEYS.size(); i++) {
            Label key = new Label(WhyEmpty.text("nothing.key." + KEYS.get(i)));
            key.getStyleClass().add("key");
            Label what = new Label(WhyEmpty.text("nothing.does." + KEYS.get(i)));
            what.getStyleClass().add("soft");
            keys.addRow(i, key, what);
        }
        getChildren().addAll(title, text, keys);
    }
}
