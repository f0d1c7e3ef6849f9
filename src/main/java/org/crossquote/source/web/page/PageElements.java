package org.crossquote.source.web.page;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.crossquote.text.BlockKind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What elements of a page do to its text. */
public final class PageElements {
    /** Elements whose content is no text of the page, or that a reader can only press or fill in. */
    private static final Set<String> UNSEEN = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "canvas",
            "select",
            "button",
            "input",
            "textarea",
            "object",
            "embed",
            "audio",
            "video",
            "map",
            "noembed",
            "noframes",
            "datalist",
            "dialog",
            "title");

    private static final int MOST_ANCESTORS = 12;
    /** Cell, row, body, table. */
    private static final int CELL_TO_TABLE = 3;
    /** More empty elements than these in a row are there for a program, and walking along all of them from each would take for ever. */
    private static final int MOST_IN_ROW = 4;

    private PageElements() {}

    /**
     * Whether nothing inside is shown as text.
     *
     * @param withHidden whether what is text but hidden counts as shown
     */
    static boolean isUnseen(Element element, boolean withHidden) {
        return UNSEEN.contains(element.normalName()) || !withHidden && isHidden(element);
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    /** Whether it is a line break, or can be nothing else. */
    static boolean isBreak(Element element) {
        return element.nameIs("br") || isEmptySpan(element) && partsSentences(element);
    }

    /**
     * Between a sentence and another one that no blank parts, an element without content is there to break the line; so are two of them in a
     * row between words.
     */
    private static boolean partsSentences(Element empty) {
        Node first = empty;
        Node last = empty;
        for (int i = 0; i < MOST_IN_ROW && isEmptySpan(first.previousSibling()); i++) {
            first = Objects.requireNonNull(first.previousSibling());
        }
        for (int i = 0; i < MOST_IN_ROW && isEmptySpan(last.nextSibling()); i++) {
            last = Objects.requireNonNull(last.nextSibling());
        }
        String before = inlineText(first.previousSibling());
        String after = inlineText(last.nextSibling());
        boolean touches = !before.isBlank() && !after.isEmpty() && !Character.isWhitespace(after.charAt(0));
        return touches && (first != last || LineEnds.isSentence(before));
    }

    private static boolean isEmptySpan(@Nullable Node node) {
        return node instanceof Element element && element.nameIs("span") && element.childNodeSize() == 0;
    }

    private static String inlineText(@Nullable Node node) {
        if (node instanceof TextNode text) {
            return text.getWholeText();
        }
        return node instanceof Element element && !breaksLine(element) ? element.wholeText() : "";
    }

    /** Whether text before and after it stands on different lines. */
    static boolean breaksLine(Element element) {
        return element.isBlock() || element.nameIs("td") || element.nameIs("th") || element.nameIs("summary");
    }

    /**
     * What the elements around a line say it is.
     *
     * @param layout the tables whose cells say nothing, as they are there for the looks
     */
    static BlockKind kindOf(Element line, Set<Element> layout) {
        Element at = line;
        for (int i = 0; at != null && i < MOST_ANCESTORS; i++) {
            BlockKind kind = own(at);
            if (kind != null && !(kind == BlockKind.TABLE && layout.contains(tableOf(at)))) {
                return kind;
            }
            at = at.parent();
        }
        return BlockKind.PARAGRAPH;
    }

    private static @Nullable Element tableOf(Element cell) {
        Element at = cell;
        for (int i = 0; at != null && i < CELL_TO_TABLE && !at.nameIs("table"); i++) {
            at = at.parent();
        }
        return at;
    }

    private static @Nullable BlockKind own(Element element) {
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> BlockKind.HEADING;
            case "li", "dd", "dt" -> BlockKind.LIST_ITEM;
            case "blockquote" -> BlockKind.QUOTE;
            case "figcaption", "caption", "figure" -> BlockKind.CAPTION;
            case "td", "th" -> BlockKind.TABLE;
            default -> null;
        };
    }
}
