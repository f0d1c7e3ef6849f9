package org.crossquote.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.link.find.LinkFinder;
import org.crossquote.text.Span;

/** Tells the links that stand inside a longer one: a quotation inside a passage that both articles have. */
public final class NestedLinks {
    /** Quotation marks at the edge of a passage may stand outside it. */
    private static final double NEARLY_ALL = 0.95;

    /** A passage as alike as this holds its quotations word for word; a looser one would hide that they are. */
    private static final double NEARLY_THE_SAME = 0.9;

    private NestedLinks() {}

    private record Articles(String a, String b) {}

    /**
     * One passage, one link: the links that do not stand inside a longer one.
     *
     * @param links links as {@link LinkFinder} gives them; boilerplate and facts hide nothing, and a passage that is only alike hides no
     *     quotation that is the same word for word
     * @return the links of which no longer one holds both sides, in the same order
     */
    public static List<Link> outermost(List<Link> links) {
        Map<Articles, List<Link>> byArticles = new HashMap<>();
        for (Link link : links) {
            if (link.grade().isUtterance()) {
                byArticles
                        .computeIfAbsent(articles(link), a -> new ArrayList<>())
                        .add(link);
            }
        }
        Set<Link> nested = new HashSet<>();
        for (List<Link> both : byArticles.values()) {
            for (Link inner : both) {
                if (both.stream().anyMatch(outer -> holds(outer, inner))) {
                    nested.add(inner);
                }
            }
        }
        return links.stream().filter(link -> !nested.contains(link)).toList();
    }

    private static Articles articles(Link link) {
        return new Articles(link.a().article(), link.b().article());
    }

    private static boolean holds(Link outer, Link inner) {
        return (inner.grade() != Grade.IDENTICAL
                        || outer.grade() == Grade.IDENTICAL
                        || outer.score() >= NEARLY_THE_SAME)
                && isIn(inner.a().span(), outer.a().span())
                && isIn(inner.b().span(), outer.b().span())
                && outer.a().span().length() + outer.b().span().length()
                        > inner.a().span().length() + inner.b().span().length();
    }

    private static boolean isIn(Span inner, Span outer) {
        return inner.overlap(outer) >= NEARLY_ALL * inner.length();
    }
}
