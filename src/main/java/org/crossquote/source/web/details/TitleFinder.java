package org.crossquote.source.web.details;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossquote.source.format.Blanks;
import org.jsoup.nodes.Document;

/** The title of an article: what most of the places that give one agree on. */
final class TitleFinder {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—·•»:-]\\s+|\\s*\\|\\s*");
    private static final List<String> META =
            List.of("og:title", "twitter:title", "parsely-title", "dc.title", "sailthru.title", "headline", "title");

    private final Document page;
    private final StructuredData data;
    private final MetaTags meta;
    private final String outlet;

    TitleFinder(Document page, StructuredData data, MetaTags meta, String outlet) {
        this.page = page;
        this.data = data;
        this.meta = meta;
        this.outlet = outlet;
    }

    Optional<String> find() {
        return data.field("headline")
                .or(() -> meta.first(META))
                .map(this::withoutOutlet)
                .or(this::heading)
                .or(() ->
                        Optional.of(withoutOutlet(Blanks.single(page.title()))).filter(t -> !t.isEmpty()));
    }

    /** The largest heading, when the page's title says the same. */
    private Optional<String> heading() {
        return page.getElementsByTag("h1").stream()
                .map(h1 -> Blanks.single(h1.text()))
                .filter(words -> SharedWords.percent(words, page.title()) >= 60)
                .findFirst();
    }

    /** The title without the site's name at its end or beginning. */
    private String withoutOutlet(String title) {
        String[] parts = SEPARATOR.split(title, 0);
        if (parts.length < 2) {
            return title;
        }
        String last = parts[parts.length - 1];
        boolean isOutlet = !outlet.isEmpty() && SharedWords.percent(outlet, last) >= 50;
        int cut = title.lastIndexOf(last);
        String rest = title.substring(0, Math.max(0, cut)).replaceFirst("[\\s|–—·•»:-]+$", "");
        return isOutlet && rest.length() > last.length() ? rest : title;
    }
}
