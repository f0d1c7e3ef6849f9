package org.crossquote.source.web.details;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossquote.source.web.page.ClassWords;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote an article: the persons that its structured data name, else those of its meta elements, else those of a visible byline. An
 * outlet that calls itself the author is one only where nobody else is named.
 */
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
    private static final Set<String> BYLINES =
            Set.of("byline", "bylines", "author", "authors", "authorname", "autor", "autoren", "auteur", "autore");
    private static final Set<String> ELEMENTS =
            Set.of("a", "span", "div", "p", "address", "li", "cite", "h2", "h3", "h4");
    /** The address of a page about somebody who writes. */
    private static final Pattern AUTHOR_PAGE = Pattern.compile("/(?:authors?|autor(?:en|es)?|auteurs?|autori)/.");

    private static final int LONGEST_BYLINE = 80;
    private static final int MOST_BYLINES = 40;

    private final Document page;
    private final StructuredData data;
    private final MetaTags meta;
    private final List<String> outlets;

    AuthorFinder(Document page, StructuredData data, MetaTags meta, @Nullable String outlet) {
        this.page = page;
        this.data = data;
        this.meta = meta;
        this.outlets = Stream.of(
                        Stream.ofNullable(outlet),
                        data.names("publisher").stream(),
                        data.site().stream(),
                        meta.all("og:site_name").stream())
                .flatMap(each -> each)
                .map(AuthorFinder::folded)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    List<String> find() {
        List<String> structured = names(data.names("author"));
        List<String> named = structured.isEmpty() ? inMeta() : structured;
        return Stream.<Supplier<List<String>>>of(
                        () -> persons(structured), () -> persons(inMeta()), this::visible, () -> named)
                .map(Supplier::get)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<String> inMeta() {
        return META.stream()
                .map(name -> names(meta.all(name)))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The names in lines, each once. */
    private static List<String> names(Collection<String> lines) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String line : lines) {
            PersonNames.in(line).forEach(name -> names.putIfAbsent(folded(name), name));
        }
        return List.copyOf(names.values());
    }

    private List<String> persons(List<String> names) {
        return names.stream()
                .filter(Predicate.not(this::isOutlet))
                .filter(Predicate.not(PersonNames::isRole))
                .toList();
    }

    private boolean isOutlet(String name) {
        String own = folded(name);
        return outlets.stream()
                .anyMatch(outlet ->
                        own.equals(outlet) || own.startsWith(outlet) || outlet.startsWith(own) || own.endsWith(outlet));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** The names of the first byline that holds some. */
    private List<String> visible() {
        List<Element> bylines = new ArrayList<>();
        page.stream().filter(AuthorFinder::isByline).limit(MOST_BYLINES).forEach(bylines::add);
        for (Element byline : bylines) {
            String words = byline.text();
            List<String> names = words.length() < LONGEST_BYLINE ? persons(names(List.of(words))) : List.of();
            List<String> whole = names.stream().filter(PersonNames::isWhole).toList();
            if (!whole.isEmpty()) {
                return whole;
            }
        }
        return List.of();
    }

    private static boolean isByline(Element element) {
        if (!ELEMENTS.contains(element.normalName())) {
            return false;
        }
        return element.attr("rel").contains("author")
                || AUTHOR_PAGE.matcher(element.attr("href")).find()
                || ClassWords.of(element).stream().anyMatch(BYLINES::contains);
    }
}
