package org.crossquote.source.web.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.source.format.Blanks;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a page into lines while it is walked through. */
final class LineCutter implements NodeVisitor {
    private static final int SHORTEST_LINE = 40;
    private static final int LONG_CELL = 100;

    private final List<PageLine> lines = new ArrayList<>();
    private final Map<Element, Integer> starts = new IdentityHashMap<>();
    private final Map<Element, Span> byElement = new IdentityHashMap<>();
    private final Set<Element> layoutTables = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Element> blocks = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private final boolean withHidden;
    private int linked;
    private int links;
    private int unseen;
    private int breaks;

    LineCutter(boolean withHidden) {
        this.withHidden = withHidden;
    }

    PageLines lines() {
        return new PageLines(lines, byElement);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            if (PageElements.isUnseen(element, withHidden)) {
                unseen++;
            }
            if (unseen == 0) {
                open(element);
            }
        } else if (unseen == 0 && node instanceof TextNode text) {
            String whole = text.getWholeText();
            words.append(whole);
            linked += links > 0 ? Blanks.single(whole).length() : 0;
            breaks = whole.isBlank() ? breaks : 0;
        }
    }

    private void open(Element element) {
        if (PageElements.isBreak(element)) {
            breakLine();
            return;
        }
        if (PageElements.breaksLine(element)) {
            flush();
            blocks.push(element);
        }
        if (element.nameIs("table") && LayoutTable.is(element)) {
            layoutTables.add(element);
        }
        links += element.nameIs("a") ? 1 : 0;
        starts.put(element, lines.size());
    }

    /** A break behind a sentence, or a second one, begins another line; others are there for the looks. */
    private void breakLine() {
        breaks++;
        if (breaks > 1 || words.length() >= SHORTEST_LINE && LineEnds.isSentence(Blanks.single(words.toString()))) {
            int before = breaks;
            flush();
            breaks = before;
        }
        words.append('\n');
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (PageElements.isUnseen(element, withHidden)) {
            unseen--;
            return;
        }
        if (unseen > 0 || PageElements.isBreak(element)) {
            return;
        }
        if (PageElements.breaksLine(element)) {
            flush();
            blocks.poll();
        }
        links -= element.nameIs("a") ? 1 : 0;
        int start = starts.getOrDefault(element, lines.size());
        if (lines.size() > start) {
            byElement.put(element, new Span(start, lines.size()));
        }
    }

    private void flush() {
        Element element = blocks.peek();
        String text = Blanks.single(words.toString());
        if (!text.isEmpty() && element != null) {
            lines.add(new PageLine(element, kind(element, text), text, linked));
        }
        words.setLength(0);
        linked = 0;
        breaks = 0;
    }

    /** A cell that holds running text is there for the looks of the page. */
    private BlockKind kind(Element element, String text) {
        BlockKind kind = PageElements.kindOf(element, layoutTables);
        boolean prose = text.length() >= LONG_CELL && LineEnds.isSentence(text);
        return kind == BlockKind.TABLE && prose ? BlockKind.PARAGRAPH : kind;
    }
}
