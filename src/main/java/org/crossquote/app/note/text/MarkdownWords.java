package org.crossquote.app.note.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.text.Text;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

/** The words of one block of a note, in runs that look alike. */
final class MarkdownWords {
    private static final String MAIL = "mailto:";

    private final List<Text> runs = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();

    /** What stands in a block; a line of the note stays a line. */
    List<Text> of(Node block) {
        add(block, List.of());
        return runs;
    }

    private void add(Node parent, List<String> styles) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case org.commonmark.node.Text text -> put(text.getLiteral(), styles);
                case Code code -> put(code.getLiteral(), with(styles, "code"));
                case HtmlInline sign -> put(sign.getLiteral(), styles);
                case StrongEmphasis strong -> add(strong, with(styles, "strong"));
                case Emphasis emphasis -> add(emphasis, with(styles, "em"));
                case SoftLineBreak _ -> put("\n", styles);
                case HardLineBreak _ -> put("\n", styles);
                case Link link -> add(link, link.getDestination(), link.getTitle(), styles);
                case Image image -> add(image, image.getDestination(), image.getTitle(), styles);
                default -> add(node, styles);
            }
        }
    }

    /** The words of a link, and behind them where it leads, unless the words say that already. */
    private void add(Node link, String address, @Nullable String title, List<String> styles) {
        int from = plain.length();
        add(link, styles);
        String words = plain.substring(from);
        String to = title == null ? address : address + " “" + title + "”";
        if (!words.equals(to) && !to.equals(MAIL + words) && !to.isEmpty()) {
            put(words.isEmpty() ? to : " (" + to + ")", styles);
        }
    }

    private void put(String words, List<String> styles) {
        plain.append(words);
        Text last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.getStyleClass().equals(styles)) {
            last.setText(last.getText() + words);
            return;
        }
        Text text = new Text(words);
        text.getStyleClass().setAll(styles);
        runs.add(text);
    }

    private static List<String> with(List<String> styles, String one) {
        return Stream.concat(styles.stream(), Stream.of(one)).toList();
    }
}
