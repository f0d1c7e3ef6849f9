package org.crossquote.app.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.crossquote.app.note.model.PlacedNote;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.Reading;
import org.crossquote.search.AnnotationNotes;
import org.crossquote.search.ArticleSearch;
import org.crossquote.search.QuotedPlaces;
import org.crossquote.search.SearchContext;
import org.crossquote.search.SearchNote;
import org.crossquote.search.SearchNotes;
import org.crossquote.search.SearchResult;
import org.crossquote.search.SearchScope;
import org.crossquote.search.query.Query;
import org.crossquote.search.query.QueryException;
import org.crossquote.search.query.QueryParser;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;

/** Answers queries off the FX thread. What does not change between two keys is made once. Of one thread at a time. */
final class SearchJob {
    private static final MessageFile SENTENCES = MessageFile.beside(SearchJob.class);

    private @Nullable Reading quotedOf;
    private QuotedPlaces quoted = QuotedPlaces.NONE;
    private @Nullable List<PlacedNote> notesOf;
    private @Nullable SearchNotes notes;

    /**
     * What is asked.
     *
     * @param query what the reader wrote
     * @param articles the ids of the articles that are searched; null for all
     * @param withNotes whether the words of notes are searched too
     * @param reading what is known of the articles
     * @param notes the reader's notes, the same list as long as they are the same
     */
    record Question(
            String query, @Nullable Set<String> articles, boolean withNotes, Reading reading, List<PlacedNote> notes) {}

    synchronized SearchAnswer answer(Question question, ArticleSearch search) {
        if (question.query().isBlank()) {
            return SearchAnswer.NONE;
        }
        try {
            Query query = QueryParser.parseUnfinished(question.query());
            Set<String> articles = question.articles();
            SearchScope scope = new SearchScope(
                    article -> articles == null || articles.contains(article.id()), question.withNotes());
            SearchContext context = new SearchContext(scope, quoted(question.reading()), notes(question.notes()));
            SearchResult result = search.find(query, context);
            String sentence = result.count() == 0 ? whyNothing(query, question, context, search) : "";
            return new SearchAnswer(question.query(), result, SearchRows.of(result), sentence, false);
        } catch (QueryException e) {
            return SearchAnswer.refused(question.query(), e.sentence());
        }
    }

    /** Where it would be found; empty when nowhere. */
    private static String whyNothing(Query query, Question question, SearchContext context, ArticleSearch search)
            throws QueryException {
        if (question.articles() != null) {
            SearchContext everywhere = new SearchContext(SearchScope.everything(), context.quoted(), context.notes());
            int hits = search.find(query, everywhere).count();
            return hits == 0 ? "" : SENTENCES.text("nothing.scope", hits);
        }
        Query anywhere = query.anywhere();
        int hits = anywhere == null ? 0 : search.find(anywhere, context).count();
        return hits == 0 ? "" : SENTENCES.text("nothing.places", hits);
    }

    private QuotedPlaces quoted(Reading reading) {
        if (reading != quotedOf) {
            quoted = new QuotedPlaces(reading.quotations(), reading.speakers());
            quotedOf = reading;
        }
        return quoted;
    }

    private SearchNotes notes(List<PlacedNote> placed) {
        SearchNotes known = notes;
        if (known == null || placed != notesOf) {
            known = SearchNotes.of(
                    placed.stream()
                            .filter(note -> AnnotationNotes.isSearched(note.annotation()))
                            .map(SearchJob::searched)
                            .toList(),
                    Locale.getDefault(Locale.Category.DISPLAY).getLanguage(),
                    Progress.none());
            notes = known;
            notesOf = placed;
        }
        return known;
    }

    private static SearchNote searched(PlacedNote note) {
        List<SearchNote.Place> places = note.places().stream()
                .flatMap(place -> place.span() == null
                        ? Stream.of()
                        : Stream.of(new SearchNote.Place(place.article(), place.span())))
                .toList();
        return new SearchNote(
                note.id(), note.annotation().note(), note.annotation().tags(), places);
    }
}
