package org.crossquote.source.web.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.text.Span;
import org.jsoup.nodes.Element;

/** All lines of a page in their order, and which of them each element holds. */
public final class PageLines {
    private static final Span NONE = new Span(0, 0);

    private final List<PageLine> lines;
    private final Map<Element, Span> byElement;

    PageLines(List<PageLine> lines, Map<Element, Span> byElement) {
        this.lines = List.copyOf(lines);
        this.byElement = new IdentityHashMap<>(byElement);
    }

    /**
     * The lines of a page.
     *
     * @param withHidden whether parts that are hidden until a program shows them are read too
     */
    public static PageLines of(Element page, boolean withHidden) {
        LineCutter cutter = new LineCutter(withHidden);
        page.traverse(cutter);
        return cutter.lines();
    }

    public int size() {
        return lines.size();
    }

    public PageLine get(int line) {
        return lines.get(line);
    }

    /** The lines inside an element, as a range of their numbers; empty when there are none. */
    public Span within(Element element) {
        return byElement.getOrDefault(element, NONE);
    }
}
