package org.crossquote.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.link.Link;

/** The links of each article. Immutable. */
final class LinksByArticle {
    private final Map<String, List<Link>> byArticle = new HashMap<>();

    LinksByArticle(List<Link> links) {
        for (Link link : links) {
            add(link.a().article(), link);
            if (!link.b().article().equals(link.a().article())) {
                add(link.b().article(), link);
            }
        }
    }

    private void add(String article, Link link) {
        byArticle.computeIfAbsent(article, a -> new ArrayList<>()).add(link);
    }

    /** In the order in which they were given. */
    List<Link> of(String article) {
        return Collections.unmodifiableList(byArticle.getOrDefault(article, List.of()));
    }
}
