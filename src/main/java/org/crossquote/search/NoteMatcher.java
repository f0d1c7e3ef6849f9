package org.crossquote.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.crossquote.search.Alternatives.Alternative;
import org.crossquote.search.index.Occurrences;
import org.crossquote.search.index.SpanList;
import org.crossquote.search.query.PlaceKind;
import org.crossquote.search.query.Query;
import org.crossquote.search.query.QueryException;
import org.crossquote.text.Article;

/** Finds in the reader's notes what one meaning of a query asks for: in their words, and as notes that stand on such places. */
final class NoteMatcher {
    private final Map<String, Article> fitting = new HashMap<>();
    private final boolean isEverywhere;
    private final SearchContext context;
    private final SearchNotes notes;
    private final Alternative asked;

    NoteMatcher(List<Article> articles, SearchContext context, Alternative asked) {
        this.context = context;
        this.notes = context.notes();
        this.asked = asked;
        BitSet fit = ArticleMatcher.fitting(articles, context.scope(), asked);
        fit.stream().mapToObj(articles::get).forEach(article -> fitting.put(article.id(), article));
        isEverywhere = fit.cardinality() == articles.size();
    }

    void match(Found found) throws QueryException {
        List<Query.Words> words = asked.wanted(Query.Words.class);
        if (words.isEmpty() && !asksForNotes()) {
            return;
        }
        BitSet among = among();
        List<Occurrences> wanted = new ArrayList<>();
        for (Query.Words one : words) {
            Occurrences places = WordSearch.find(notes.index(), one, among);
            wanted.add(places);
            among.and(places.texts());
        }
        for (Query.Words one : asked.unwanted(Query.Words.class)) {
            among.andNot(WordSearch.find(notes.index(), one, among).texts());
        }
        for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
            int note = i;
            SpanList hits =
                    SpanList.union(wanted.stream().map(one -> one.in(note)).toList());
            // What a note stands on is a hit in the article already.
            if (!words.isEmpty()
                    || asksForWords()
                    || notes.all().get(i).places().isEmpty()) {
                found.add(i, hits, Found.score(wanted, i, notes.all().size()));
            }
        }
    }

    /** Whether notes themselves are asked for, and not only the places on which they stand. */
    private boolean asksForWords() {
        return asked.wanted().stream()
                .anyMatch(c -> c instanceof Query.OfKind kind && kind.kind() instanceof PlaceKind.InNote);
    }

    private boolean asksForNotes() {
        return asksForWords()
                || asked.wanted().stream().anyMatch(c -> c instanceof Query.Tagged || c instanceof Query.Noted);
    }

    private BitSet among() throws QueryException {
        BitSet among = new BitSet();
        for (int i = 0; i < notes.all().size(); i++) {
            List<SearchNote.Place> places = notes.all().get(i).places();
            if (places.isEmpty() ? isEverywhere : places.stream().anyMatch(p -> fitting.containsKey(p.article()))) {
                among.set(i);
            }
        }
        for (Query.OfPlace condition : asked.wanted(Query.OfPlace.class)) {
            among.and(fitting(condition));
        }
        for (Query.OfPlace condition : asked.unwanted(Query.OfPlace.class)) {
            among.andNot(fitting(condition));
        }
        return among;
    }

    private BitSet fitting(Query.OfPlace condition) throws QueryException {
        return switch (condition) {
            case Query.Tagged tagged -> notes.tagged(tagged.words());
            case Query.Noted noted -> notes.saying(noted.words());
            case Query.Speaker speaker -> standingOn(PlaceFilter.of(speaker, context));
            case Query.OfKind kind ->
                kind.kind() instanceof PlaceKind.InNote
                        ? notes.index().all()
                        : standingOn(PlaceFilter.of(kind, context));
        };
    }

    private BitSet standingOn(Function<Article, List<Place>> where) {
        Map<String, List<Place>> known = new HashMap<>();
        BitSet standing = new BitSet();
        for (int i = 0; i < notes.all().size(); i++) {
            for (SearchNote.Place place : notes.all().get(i).places()) {
                Article article = fitting.get(place.article());
                if (article != null
                        && Place.anyOverlaps(
                                known.computeIfAbsent(article.id(), id -> where.apply(article)),
                                place.span().start(),
                                place.span().end())) {
                    standing.set(i);
                }
            }
        }
        return standing;
    }
}
