package org.crossquote.source.web.body;

import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The beginning of another article under a link to it. */
final class Teaser {
    /** Links that say less are words of a sentence. */
    private static final int SHORTEST_LINK = 20;

    private Teaser() {}

    /** Whether an element begins with a link, and has more words, which end in an ellipsis. */
    static boolean breaksOff(Element element) {
        TextNode last = lastText(element);
        if (last == null || !endsInEllipsis(last.text().strip())) {
            return false;
        }
        Optional<Element> link = element.nodeStream(TextNode.class)
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(text -> linkAround(text, element));
        return link.isPresent()
                && link.get() != linkAround(last, element)
                && link.get().text().length() >= SHORTEST_LINK;
    }

    private static boolean endsInEllipsis(String text) {
        return text.endsWith("…") || text.endsWith("...") || text.endsWith("[…]") || text.endsWith("[...]");
    }

    private static @Nullable Element linkAround(TextNode text, Element within) {
        for (Element at = text.parentElement(); at != null && at != within.parent(); at = at.parent()) {
            if (at.nameIs("a") && at.hasAttr("href")) {
                return at;
            }
        }
        return null;
    }

    /** The last text in an element that is not blank. */
    private static @Nullable TextNode lastText(Element element) {
        Node at = innermostLast(element);
        while (at != element) {
            if (at instanceof TextNode text && !text.isBlank()) {
                return text;
            }
            Node before = at.previousSibling();
            at = before == null ? Objects.requireNonNull(at.parent()) : innermostLast(before);
        }
        return null;
    }

    private static Node innermostLast(Node node) {
        Node last = node;
        while (last.childNodeSize() > 0) {
            last = last.childNode(last.childNodeSize() - 1);
        }
        return last;
    }
}
