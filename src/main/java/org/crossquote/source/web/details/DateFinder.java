package org.crossquote.source.web.details;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossquote.source.web.page.ClassWords;
import org.crossquote.text.PublicationTime;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** When an article was published. */
final class DateFinder {
    private static final List<String> META = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "publish-date",
            "pubdate",
            "publishdate",
            "parsely-pub-date",
            "sailthru.date",
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.date",
            "dc.date.created",
            "citation_publication_date",
            "article.published",
            "article_date_original",
            "publication_date",
            "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime",
            "last-modified",
            "article:modified_time");

    private static final Set<String> CALLED = Set.of(
            "date",
            "datum",
            "fecha",
            "data",
            "dateline",
            "timestamp",
            "published",
            "pubdate",
            "publishdate",
            "datetime");
    private static final int LONGEST = 60;
    private static final int FEW = 6;
    private static final Pattern NOTED =
            Pattern.compile("data-(?:[a-z]+-)*(?:publish|published|deploy|release|created)(?:-[a-z]+)*");

    private final Document page;
    private final StructuredData data;
    private final MetaTags meta;

    DateFinder(Document page, StructuredData data, MetaTags meta) {
        this.page = page;
        this.data = data;
        this.meta = meta;
    }

    Optional<PublicationTime> find() {
        return Stream.<Stream<String>>of(
                        data.field("datePublished").stream(),
                        META.stream().flatMap(name -> meta.all(name).stream()),
                        data.field("dateCreated").stream(),
                        marked(),
                        data.field("dateModified").stream(),
                        shown(),
                        noted())
                .flatMap(given -> given)
                .flatMap(given -> DateWords.parse(given).stream())
                .findFirst();
    }

    private Stream<String> marked() {
        return page.select("[itemprop=datePublished], time[datetime], time").stream()
                .flatMap(DateFinder::values);
    }

    /** What the names of elements say is a day, where it is short enough to be nothing else. */
    private Stream<String> shown() {
        return page.stream()
                .filter(element -> element.childNodeSize() <= FEW
                        && ClassWords.of(element).stream().anyMatch(CALLED::contains))
                .map(Element::text)
                .filter(words -> words.length() <= LONGEST);
    }

    /** What elements note for the page's own scripts, as {@code data-publish-date} does. */
    private Stream<String> noted() {
        return page.stream()
                .flatMap(element -> element.attributes().asList().stream())
                .filter(attribute -> NOTED.matcher(attribute.getKey()).matches())
                .map(Attribute::getValue);
    }

    private static Stream<String> values(Element element) {
        return Stream.of(element.attr("content"), element.attr("datetime"), element.text())
                .filter(value -> !value.isBlank());
    }
}
