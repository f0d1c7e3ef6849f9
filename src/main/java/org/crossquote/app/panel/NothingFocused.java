package org.crossquote.app.panel;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.crossquote.app.KeyNames;
import org.crossquote.app.ReaderModel;

/** What the panel says while the reader looks at nothing: how to begin. */
final class NothingFocused extends VBox {

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
        KeyNames names = model.keys();
        if (names.hasKey("quotation.next") && names.hasKey("quotation.previous")) {
            addRow(
                    keys,
                    WhyEmpty.text("nothing.key.move", names.of("quotation.next"), names.of("quotation.previous")),
                    "move");
        }
        addRow(keys, names, "focus.activate", "compare");
        addRow(keys, names, "counterpart.next", "follow");
        addRow(keys, names, "focus.clear", "back");
        addRow(keys, names, "palette", "all");
        getChildren().addAll(title, text, keys);
    }

    /** What has no key is found in the commands. */
    private static void addRow(GridPane keys, KeyNames names, String command, String does) {
        if (names.hasKey(command)) {
            addRow(keys, names.of(command), does);
        }
    }

    private static void addRow(GridPane keys, String name, String does) {
        Label key = new Label(name);
        key.getStyleClass().add("key");
        Label what = new Label(WhyEmpty.text("nothing.does." + does));
        what.getStyleClass().add("soft");
        keys.addRow(keys.getRowCount(), key, what);
    }
}
