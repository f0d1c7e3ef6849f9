package org.crossquote.search;

import java.util.List;
import org.crossquote.text.Article;
import org.crossquote.text.Span;

/**
 * What a query found.
 *
 * @param articles the articles with hits, in their order
 * @param notes the notes with hits in what the reader wrote, in their order
 * @param speakers in whose quotations hits stand, the one with most first; empty when nobody is quoted with any
 */
public record SearchResult(List<ArticleHits> articles, List<NoteHits> notes, List<SpeakerHits> speakers) {
    /** Nothing. */
    public static final SearchResult NONE = new SearchResult(List.of(), List.of(), List.of());

    /**
     * The hits in one article.
     *
     * @param article the article
     * @param number its number, from 1
     * @param hits in their order, one and up; none lies inside another
     * @param score how well it fits, above 0; the rarer the words are and the oftener they stand there, the higher
     */
    public record ArticleHits(Article article, int number, HitList hits, double score) {}

    /**
     * The hits in one note.
     *
     * @param note the note
     * @param hits spans of its text; none when it is found by its tags alone
     * @param score how well it fits, above 0
     */
    public record NoteHits(SearchNote note, List<Span> hits, double score) {
        public NoteHits {
            hits = List.copyOf(hits);
        }
    }

    /**
     * How many hits stand in somebody's words.
     *
     * @param name the speaker's fullest name
     * @param hits how many
     */
    public record SpeakerHits(String name, int hits) {
        /** What limits a query to the words of this speaker. */
        public String inQuery() {
            return "speaker:\"" + name + '"';
        }
    }

    public SearchResult {
        articles = List.copyOf(articles);
        notes = List.copyOf(notes);
        speakers = List.copyOf(speakers);
    }

    /** How many hits there are in articles and in notes; a note that is found by its tags is one. */
    public int count() {
        return articles.stream().mapToInt(a -> a.hits().size()).sum()
                + notes.stream().mapToInt(n -> Math.max(1, n.hits().size())).sum();
    }
}
