package org.crossquote.export;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.KnownArticle;
import org.crossquote.annotation.Motivation;
import org.crossquote.annotation.OtherFields;
import org.crossquote.annotation.Target;
import org.crossquote.annotation.jsonld.CollectionFile;
import org.crossquote.difference.Difference;
import org.crossquote.export.choice.Excerpt;
import org.crossquote.export.choice.ExportChoice;
import org.crossquote.export.note.ExportedNote;
import org.crossquote.export.note.NotesExport;
import org.crossquote.reading.DifferenceReader;
import org.crossquote.reading.DisplayFilter;
import org.crossquote.reading.Reading;
import org.crossquote.reading.ReadingFinder;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;

/** Articles with what is found in them and notes on them, for exports. */
public final class Harbour {
    /** When the notes are made. */
    public static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    private final ArticleCollection collection;
    private final Map<String, Annotation> notes = new LinkedHashMap<>();
    private final Reading reading;
    private final List<Difference> differences;

    /** @param articles the texts by their file names */
    public Harbour(String title, List<Article> articles) {
        collection = new ArticleCollection(title, articles);
        reading = ReadingFinder.standard().read(collection, stage -> Progress.none());
        differences = new DifferenceReader().differences(reading);
    }

    /** Three articles, of which two have the same words of one mayor. */
    public static Harbour plain() {
        return new Harbour("Harbour", List.of(article("a.txt", """
                                Harbour burns

                                The harbour of Tolgate burnt on Monday, and 14 warehouses were lost.

                                “We cannot pay for a new harbour out of our own purse any longer,” Mayor Ruth Okafor said on Tuesday.
                                """), article("b.txt", """
                                Mayor asks for help

                                Mayor Ruth Okafor said on Tuesday: “We cannot pay for a new harbour any longer.” \
                                The harbour of Tolgate burnt on Monday, and 17 warehouses were lost.
                                """), article("c.txt", """
                                Choir sings

                                “Forty children have never sung like this before,” said Anna Bell, who leads the choir of the town hall.
                                """)));
    }

    /** An article as it comes out of a text file. */
    public static Article article(String id, String text) {
        return new ArticleMaker().make(id, text);
    }

    /** The articles. */
    public List<Article> articles() {
        return collection.articles();
    }

    /** What was found. */
    public Reading reading() {
        return reading;
    }

    /** What stands on words of an article. */
    public static Target at(Article article, String words) {
        int start = article.text().indexOf(words);
        return Target.Passage.of(
                KnownArticle.of(article).key(), article.text(), new Span(start, start + words.length()));
    }

    /** Adds a note without any contents yet. */
    public Annotation note(Target... targets) {
        return put(Annotation.create(Motivation.COMMENTING, List.of(targets), NOW.plusSeconds(notes.size())));
    }

    /** Adds or replaces a note. */
    public Annotation put(Annotation note) {
        notes.put(note.id(), note);
        return note;
    }

    /** All of it. */
    public Excerpt all() {
        return chosen(ExportChoice.ALL);
    }

    /** A part of it. */
    public Excerpt chosen(ExportChoice choice) {
        return Excerpt.of(reading, differences, choice);
    }

    /** All of it that is so shown. */
    public Excerpt showing(DisplayFilter shown) {
        return Excerpt.of(reading.showing(shown), differences, ExportChoice.ALL);
    }

    /** The notes in the order in which they are exported. */
    public List<ExportedNote> notes(Excerpt excerpt) {
        List<KnownArticle> known =
                collection.articles().stream().map(KnownArticle::of).toList();
        Map<String, Article> byKey = new LinkedHashMap<>();
        collection.articles().forEach(a -> byKey.put(KnownArticle.of(a).key(), a));
        CollectionFile file = new CollectionFile(
                CollectionFile.key("h"), "Harbour", 1, known, notes, Map.of(), List.of(), OtherFields.NONE);
        return new NotesExport(excerpt, file, byKey, Map.of()).inOrder();
    }
}
