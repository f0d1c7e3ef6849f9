package org.crossquote.reading.correction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.KnownArticle;
import org.crossquote.annotation.TickingClock;
import org.crossquote.quote.Evidence;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.Reading;
import org.crossquote.reading.ReadingFinder;
import org.crossquote.source.CollectionOpener;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;

/** A reading of the five articles, and what corrections make of it. */
final class Corrected {
    private static final Reading FIVE =
            ReadingFinder.standard().read(new CollectionOpener().bundled(), stage -> Progress.none());
    private static final ReadingCorrector CORRECTOR = ReadingCorrector.standard();

    private final Reading found;
    private final Map<String, Article> byKey = new LinkedHashMap<>();
    private final CorrectionMaker maker;

    private Corrected(Reading found, Map<String, String> keys) {
        this.found = found;
        found.collection().articles().forEach(a -> byKey.put(keys.get(a.id()), a));
        maker = new CorrectionMaker(
                found, id -> String.valueOf(keys.get(id)), "urn:crossquote:collection:five", new TickingClock());
    }

    static Corrected five() {
        return new Corrected(FIVE, keys(FIVE.collection()));
    }

    /** The same reading, in which the words beside these quotations that name the speaker are {@code word}, and beside no others. */
    Corrected namedBy(String word, List<Quotation> which) {
        List<Quotation> quotations = found.quotations().stream()
                .map(q -> named(q, which.contains(q) ? word : "somebody"))
                .toList();
        return foundAnew(new Reading(found.collection(), quotations, found.speakers(), found.links()));
    }

    private static Quotation named(Quotation q, String word) {
        return new Quotation(
                q.article(),
                q.span(),
                q.exact(),
                q.group(),
                q.speakers(),
                new Evidence(new Span(0, 1), word),
                q.reportedBy(),
                q.disputed(),
                q.cue(),
                q.kind(),
                q.confidence(),
                q.why());
    }

    /** The same articles, in which the finder has found something else. */
    Corrected foundAnew(Reading other) {
        return new Corrected(other, keys(found.collection()));
    }

    private static Map<String, String> keys(ArticleCollection collection) {
        Map<String, String> keys = new LinkedHashMap<>();
        collection.articles().forEach(a -> keys.put(a.id(), KnownArticle.of(a).key()));
        return keys;
    }

    Reading found() {
        return found;
    }

    CorrectionMaker maker() {
        return maker;
    }

    Map<String, Article> byKey() {
        return byKey;
    }

    Reading with(Annotation... corrections) {
        return CORRECTOR.apply(found, List.of(corrections), byKey);
    }

    /** The article whose file name starts with that number. */
    Article article(int number) {
        return found.collection().articles().get(number - 1);
    }

    /** The found quotation that holds these words. */
    Quotation quotation(int article, String words) {
        return quotation(found, article, words);
    }

    /** The quotation of a reading that stands at these words. */
    Quotation quotation(Reading reading, int article, String words) {
        int at = article(article).text().indexOf(words);
        return reading.quotations(article(article).id()).stream()
                .filter(q -> q.span().contains(at))
                .findFirst()
                .orElseThrow();
    }

    Span span(int article, String words) {
        int at = article(article).text().indexOf(words);
        return new Span(at, at + words.length());
    }
}
