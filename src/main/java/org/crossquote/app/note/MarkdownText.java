package org.crossquote.app.note;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.crossquote.app.script.GuardedFlow;

/**
 * A note as it is read: paragraphs, headings, lists, quotes; strong, emphasised and code words. What is no Markdown is shown as it
 * stands, and nothing is ever left out but the signs themselves.
 */
final class MarkdownText extends VBox {
    private static final Pattern INLINE =
            Pattern.compile("\\*\\*(?<strong>[^*]+)\\*\\*|[*_](?<em>[^*_\\s][^*_]*)[*_](?!\\w)|`(?<code>[^`]+)`");
    private static final Pattern BLOCK =
            Pattern.compile("(?<heading>#{1,6}) +(?<title>.*)|(?<item>[-*+]|\\d+[.)]) +(?<point>.*)|> ?(?<quote>.*)");

    MarkdownText(String text) {
        super(3);
        getStyleClass().add("markdown");
        text.strip()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> getChildren().add(block(line.strip())));
    }

    private static TextFlow block(String line) {
        Matcher block = BLOCK.matcher(line);
        if (!block.matches()) {
            return flow("paragraph", "", line);
        }
        if (block.group("heading") != null) {
            return flow("heading", "", block.group("title"));
        }
        String item = block.group("item");
        if (item != null) {
            boolean numbered = Character.isDigit(item.charAt(0));
            return flow("item", numbered ? item + " " : "• ", block.group("point"));
        }
        return flow("quote", "", block.group("quote"));
    }

    private static TextFlow flow(String styleClass, String before, String words) {
        List<Text> runs = new ArrayList<>();
        if (!before.isEmpty()) {
            runs.add(new Text(before));
        }
        Matcher inline = INLINE.matcher(words);
        int from = 0;
        while (inline.find()) {
            runs.add(new Text(words.substring(from, inline.start())));
            runs.add(run(inline));
            from = inline.end();
        }
        runs.add(new Text(words.substring(from)));
        GuardedFlow flow = new GuardedFlow();
        flow.setRuns(runs);
        flow.getStyleClass().add(styleClass);
        return flow;
    }

    private static Text run(Matcher inline) {
        for (String kind : List.of("strong", "em", "code")) {
            if (inline.group(kind) != null) {
                Text run = new Text(inline.group(kind));
                run.getStyleClass().add(kind);
                return run;
            }
        }
        throw new IllegalStateException("no group matched");
    }
}
