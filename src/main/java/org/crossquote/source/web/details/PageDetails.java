package org.crossquote.source.web.details;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.PublicationTime;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article.
 *
 * @param details title, authors, outlet, date and address
 * @param language the language it says it is in, or null
 * @param data its structured data
 * @param descriptions what it says that the article is about
 */
public record PageDetails(
        ArticleDetails details, @Nullable String language, StructuredData data, List<String> descriptions) {
    public PageDetails {
        descriptions = List.copyOf(descriptions);
    }

    /** Reads a page. */
    public static PageDetails of(Document page) {
        StructuredData data = StructuredData.of(page);
        MetaTags meta = MetaTags.of(page);
        Optional<String> outlet = OutletFinder.find(data, meta);
        Optional<String> title = new TitleFinder(page, data, meta, outlet.orElse("")).find();
        List<String> authors = new AuthorFinder(page, data, meta, outlet.orElse(null)).find();
        Optional<PublicationTime> published = new DateFinder(page, data, meta).find();
        List<String> descriptions = Stream.of(
                        data.field("description").stream(),
                        meta.all("og:description").stream(),
                        meta.all("description").stream())
                .flatMap(each -> each)
                .toList();
        ArticleDetails details = new ArticleDetails(
                title.orElse(null),
                authors,
                outlet.orElse(null),
                published.orElse(null),
                AddressFinder.find(page, data, meta).orElse(null));
        return new PageDetails(details, LanguageFinder.find(page, data, meta).orElse(null), data, descriptions);
    }
}
