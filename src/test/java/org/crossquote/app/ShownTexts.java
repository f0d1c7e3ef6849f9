package org.crossquote.app;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** What labels say, as a reader reads it: where a line may not break is an ordinary space. */
public final class ShownTexts {
    private static final char NO_BREAK = '\u00a0';

    private ShownTexts() {}

    /** The texts of all labels in a node that has been laid out; to be called on the FX thread. */
    public static List<String> of(Node node) {
        return node.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> Objects.requireNonNullElse(((Label) label).getText(), "")
                        .replace(NO_BREAK, ' '))
                .toList();
    }
}
