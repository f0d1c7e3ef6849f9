package org.crossquote.difference.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.crossquote.difference.Difference;
import org.crossquote.link.Link;
import org.crossquote.link.find.LinkFinder;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationFinder;
import org.crossquote.text.Article;
import org.crossquote.work.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of difference, with look-alikes that are none, on small collections written for these tests. */
class DifferenceFinderTest {
    private static final QuotationFinder QUOTATIONS = new QuotationFinder();
    private static final LinkFinder LINKS = new LinkFinder();
    private static final DifferenceFinder DIFFERENCES = new DifferenceFinder();

    static Stream<MarkedCollection> collections() {
        return Stream.of(
                        "speaker.txt",
                        "words.txt",
                        "number.txt",
                        "date.txt",
                        "name.txt",
                        "denied.txt",
                        "later.txt",
                        "opposite.txt",
                        "time.txt",
                        "events.txt")
                .flatMap(file -> MarkedCollection.read(file).stream());
    }

    @ParameterizedTest
    @MethodSource("collections")
    void whatIsMarkedIsFoundAndNothingElse(MarkedCollection collection) {
        List<Difference> found = find(collection.articles());
        assertThat(collection.marks())
                .allSatisfy(mark -> assertThat(found).as("%s: %s", mark, found).anySatisfy(difference -> {
                    assertThat(difference.kind().label()).isEqualTo(mark.kind());
                    assertThat(List.of(difference.pieceOfA(), difference.pieceOfB()))
                            .anyMatch(mark::isOn);
                }));
        assertThat(found)
                .filteredOn(difference -> difference.kind().isContradiction())
                .allSatisfy(difference -> assertThat(collection.marks())
                        .anyMatch(mark -> mark.kind().equals(difference.kind().label())
                                && (mark.isOn(difference.pieceOfA()) || mark.isOn(difference.pieceOfB()))));
    }

    static List<Difference> find(List<Article> articles) {
        List<Quotation> quotations =
                articles.stream().flatMap(a -> QUOTATIONS.find(a).stream()).toList();
        List<Link> links = LINKS.find(articles, quotations);
        return DIFFERENCES.find(articles, quotations, links, Progress.none());
    }
}
