package org.crossquote.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells the links that stand inside a longer one: a quotation inside a passage that was copied as a whole. */
public final class NestedLinks {
    /** Only what is copied nearly word for word says all that a quotation inside it says. */
    private static final double COPIED = 0.9;

    private NestedLinks() {}

    private record Articles(String a, String b) {}

    /**
     * The links that say what no longer one says: of a passage copied nearly word for word, the passage alone.
     *
     * @param links links as {@link LinkFinder} gives them; boilerplate, facts and reworded passages hide nothing
     * @return the links of which no copied passage holds both sides, in the same order
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
        return outer.score() >= COPIED
                && outer.a().span().contains(inner.a().span())
                && outer.b().span().contains(inner.b().span())
                && outer.a().span().length() + outer.b().span().length()
                        > inner.a().span().length() + inner.b().span().length();
    }
}
