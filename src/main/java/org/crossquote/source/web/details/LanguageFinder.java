package org.crossquote.source.web.details;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The language that a page says it is in. */
final class LanguageFinder {
    private static final Pattern CODE = Pattern.compile("[a-zA-Z]{2}(?:[-_].*)?");

    private LanguageFinder() {}

    static Optional<String> find(Document page, StructuredData data, MetaTags meta) {
        Element html = page.selectFirst("html[lang]");
        return data.field("inLanguage")
                .filter(code -> CODE.matcher(code).matches())
                .or(() -> Optional.ofNullable(html).map(element -> element.attr("lang")))
                .or(() -> meta.first(List.of("og:locale", "content-language", "language", "dc.language")))
                .map(String::strip)
                .filter(code -> CODE.matcher(code).matches())
                .map(code -> code.substring(0, 2).toLowerCase(Locale.ROOT));
    }
}
