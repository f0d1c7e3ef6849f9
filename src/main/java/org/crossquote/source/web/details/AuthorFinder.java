package org.crossquote.source.web.details;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who wrote an article. */
final class AuthorFinder {
    private static final List<String> META = List.of(
            "author",
            "article:author",
            "og:article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "byl",
            "byline",
            "citation_author",
            "twitter:creator:name");
    private static final String VISIBLE =
            "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], [rel~=author], .byline, .author-name, .author";

    private final Document page;
    private final StructuredData data;
    private final MetaTags meta;

    AuthorFinder(Document page, StructuredData data, MetaTags meta) {
        this.page = page;
        this.data = data;
        this.meta = meta;
    }

    List<String> find() {
        Set<String> names = new LinkedHashSet<>();
        for (String given : data.names("author")) {
            names.addAll(PersonNames.in(given));
        }
        if (names.isEmpty()) {
            for (String name : META) {
                meta.all(name).forEach(given -> names.addAll(PersonNames.in(given)));
                if (!names.isEmpty()) {
                    break;
                }
            }
        }
        if (names.isEmpty()) {
            visible(names);
        }
        return new ArrayList<>(names);
    }

    private void visible(Set<String> names) {
        for (Element element : page.select(VISIBLE)) {
            String words = element.text();
            if (words.length() < 80) {
                names.addAll(PersonNames.in(words));
            }
            if (!names.isEmpty()) {
                return;
            }
        }
    }
}
