package org.crossquote.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.search.index.TextIndex;
import org.crossquote.search.query.Query;
import org.crossquote.search.query.QueryException;
import org.crossquote.text.Article;
import org.crossquote.work.Progress;

/** The reader's notes with their words and places. Immutable and safe for threads. */
public final class SearchNotes {
    private final List<SearchNote> notes;
    private final TextIndex index;
    private final Map<String, List<Integer>> byArticle = new HashMap<>();

    private SearchNotes(List<SearchNote> notes, TextIndex index) {
        this.notes = notes;
        this.index = index;
        for (int i = 0; i < notes.size(); i++) {
            for (String article : Set.copyOf(notes.get(i).places().stream()
                    .map(SearchNote.Place::article)
                    .toList())) {
                byArticle.computeIfAbsent(article, k -> new ArrayList<>()).add(i);
            }
        }
    }

    /**
     * Reads the notes.
     *
     * @param notes in the order in which hits are to be given
     * @param language in which the reader writes, an ISO 639-1 code
     * @param progress hears how many are read; the work can be cancelled
     */
    public static SearchNotes of(List<SearchNote> notes, String language, Progress progress) {
        List<TextIndex.Text> texts = notes.stream()
                .map(note -> new TextIndex.Text(note.text(), language))
                .toList();
        return new SearchNotes(List.copyOf(notes), TextIndex.of(texts, progress));
    }

    /** No notes. */
    public static SearchNotes none() {
        return of(List.of(), "", Progress.none());
    }

    List<SearchNote> all() {
        return notes;
    }

    TextIndex index() {
        return index;
    }

    /** The notes that have a tag with all these words. */
    BitSet tagged(List<Query.Word> words) {
        BitSet tagged = new BitSet();
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).tags().stream().anyMatch(tag -> Names.fit(words, List.of(tag)))) {
                tagged.set(i);
            }
        }
        return tagged;
    }

    /** The notes in which these words stand. */
    BitSet saying(Query.Words words) throws QueryException {
        return WordSearch.find(index, words, index.all()).texts();
    }

    /** What some of the notes stand on in an article. */
    List<Place> places(Article article, BitSet some) {
        return byArticle.getOrDefault(article.id(), List.of()).stream()
                .filter(some::get)
                .flatMap(i -> notes.get(i).places().stream())
                .filter(place -> place.article().equals(article.id()))
                .map(place -> new Place(List.of(place.span())))
                .toList();
    }
}
