package org.crossquote.source.web.details;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crossquote.source.format.Blanks;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code meta} elements of a page by their names: OpenGraph, Dublin Core, and what publishers made up. */
public final class MetaTags {
    private final Map<String, List<String>> byName = new HashMap<>();

    private MetaTags() {}

    /** The meta elements of a page. */
    public static MetaTags of(Document page) {
        MetaTags tags = new MetaTags();
        for (Element meta : page.getElementsByTag("meta")) {
            String content = Blanks.single(meta.attr("content"));
            if (content.isEmpty()) {
                continue;
            }
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty()) {
                    tags.byName.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
                }
            }
        }
        return tags;
    }

    /** The first value of the first of these names that has one. */
    public Optional<String> first(List<String> names) {
        return names.stream().flatMap(name -> all(name).stream()).findFirst();
    }

    /** All values of a name. */
    public List<String> all(String name) {
        return byName.getOrDefault(name, List.of());
    }
}
