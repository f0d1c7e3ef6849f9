package org.crossquote.app.help;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** The words of one block of Markdown as one flow. */
final class GuideWords {
    private final TextFlow flow = new TextFlow();

    TextFlow of(Node block) {
        flow.getStyleClass().add("guide-words");
        add(block, List.of());
        return flow;
    }

    private void add(Node parent, List<String> styles) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case org.commonmark.node.Text text -> put(text.getLiteral(), styles);
                case Code code -> put(code.getLiteral(), with(styles, "code"));
                case StrongEmphasis strong -> add(strong, with(styles, "strong"));
                case Emphasis emphasis -> add(emphasis, with(styles, "em"));
                case SoftLineBreak _ -> put(" ", styles);
                default -> add(node, styles);
            }
        }
    }

    private void put(String words, List<String> styles) {
        Text text = new Text(words);
        text.getStyleClass().addAll(styles);
        flow.getChildren().add(text);
    }

    private static List<String> with(List<String> styles, String one) {
        return Stream.concat(styles.stream(), Stream.of(one)).toList();
    }

    /** The words without their look. */
    static String plain(Node block) {
        StringBuilder all = new StringBuilder();
        new GuideWords().of(block).getChildren().forEach(child -> all.append(((Text) child).getText()));
        return all.toString();
    }
}
