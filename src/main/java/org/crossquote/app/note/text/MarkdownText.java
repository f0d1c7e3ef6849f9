package org.crossquote.app.note.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.crossquote.app.script.GuardedFlow;

/**
 * A note as it is read: paragraphs, headings, lists, quotes, code; strong and emphasised words. What is no Markdown is shown as it
 * stands, and nothing is ever left out but the signs themselves. Links are words with their addresses; nothing follows them.
 */
public final class MarkdownText extends VBox {
    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    private static final Pattern NUMBER = Pattern.compile("\\d+[.)]");
    private static final double BETWEEN = 3;

    private final String written;

    public MarkdownText(String text) {
        super(BETWEEN);
        getStyleClass().add("markdown");
        written = text.strip();
        getChildren().setAll(blocks(PARSER.parse(written)));
    }

    private List<Region> blocks(org.commonmark.node.Node parent) {
        List<Region> blocks = new ArrayList<>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            blocks.addAll(block(node));
        }
        return blocks;
    }

    private List<? extends Region> block(org.commonmark.node.Node node) {
        return switch (node) {
            case ListBlock list -> items(list);
            case BlockQuote quote when quote.getFirstChild() != null -> List.of(box("quote", blocks(quote)));
            case Heading heading when heading.getFirstChild() != null -> List.of(flow("heading", words(heading)));
            case Paragraph paragraph -> List.of(flow("paragraph", words(paragraph)));
            case FencedCodeBlock code when !code.getLiteral().isEmpty() -> List.of(code(code.getLiteral()));
            case IndentedCodeBlock code -> List.of(code(code.getLiteral()));
            default -> List.of(flow("paragraph", List.of(new Text(source(node)))));
        };
    }

    private List<Region> items(ListBlock list) {
        List<Region> items = new ArrayList<>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<Text> first = new ArrayList<>(List.of(new Text(sign(list, item) + " ")));
            List<Region> parts = new ArrayList<>();
            var block = item.getFirstChild();
            if (block instanceof Paragraph words) {
                first.addAll(words(words));
                block = block.getNext();
            }
            parts.add(flow("paragraph", first));
            for (; block != null; block = block.getNext()) {
                parts.addAll(block(block));
            }
            items.add(box("item", parts));
        }
        return items;
    }

    /** Numbers stay as the reader wrote them, in whatever order. */
    private String sign(ListBlock list, org.commonmark.node.Node item) {
        Matcher number = NUMBER.matcher(source(item).stripLeading());
        return list instanceof BulletList || !number.lookingAt() ? "•" : number.group();
    }

    /** A block as it was written. */
    private String source(org.commonmark.node.Node node) {
        return node.getSourceSpans().stream()
                .map(span -> written.substring(span.getInputIndex(), span.getInputIndex() + span.getLength()))
                .collect(Collectors.joining("\n"));
    }

    private static List<Text> words(org.commonmark.node.Node block) {
        return new MarkdownWords().of(block);
    }

    private static GuardedFlow code(String literal) {
        Text words = new Text(literal.stripTrailing());
        words.getStyleClass().add("code");
        return flow("code-block", List.of(words));
    }

    private static GuardedFlow flow(String styleClass, List<? extends Node> runs) {
        GuardedFlow flow = new GuardedFlow();
        flow.setRuns(runs);
        flow.getStyleClass().add(styleClass);
        return flow;
    }

    private static VBox box(String styleClass, List<Region> parts) {
        VBox box = new VBox(BETWEEN);
        box.getChildren().setAll(parts);
        box.getStyleClass().add(styleClass);
        return box;
    }
}
