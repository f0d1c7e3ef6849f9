package org.crossquote.source.web.details;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where an article stands in the web: the address that its publisher prefers. */
final class AddressFinder {
    private AddressFinder() {}

    static Optional<String> find(Document page, StructuredData data, MetaTags meta) {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        return Optional.ofNullable(canonical)
                .map(link -> link.attr("href").strip())
                .filter(AddressFinder::isWhole)
                .or(() -> meta.first(List.of("og:url", "parsely-link", "twitter:url"))
                        .filter(AddressFinder::isWhole))
                .or(data::address);
    }

    /** Names a page, not the whole site. */
    private static boolean isWhole(String address) {
        return address.matches("https?://[^/]+/.+");
    }
}
