package org.crossquote.export.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.KnownArticle;
import org.crossquote.annotation.Target;
import org.crossquote.annotation.anchor.AnchoredNotes;
import org.crossquote.annotation.anchor.Placement;
import org.crossquote.annotation.jsonld.CollectionFile;
import org.crossquote.export.choice.Excerpt;
import org.crossquote.export.note.ExportedNote.Kind;
import org.crossquote.export.note.ExportedNote.Location;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/** The notes outside the trash in the order in which somebody reads them: by article and place, those on all articles first. */
final class NotesInOrder {
    private static final Comparator<ExportedNote> IN_READING_ORDER = Comparator.comparingInt(
                    (ExportedNote n) -> n.first().article())
            .thenComparing(n -> n.first().file())
            .thenComparingInt(n -> n.first().start())
            .thenComparing(n -> n.annotation().created())
            .thenComparing(n -> n.annotation().id());

    private final Excerpt excerpt;
    private final Reading reading;
    private final CollectionFile contents;
    private final Map<String, Article> byKey;
    private final AnchoredNotes anchored;
    private final Map<String, KnownArticle> known = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    NotesInOrder(Excerpt excerpt, CollectionFile contents, Map<String, Article> byKey) {
        this.excerpt = excerpt;
        this.reading = excerpt.whole();
        this.contents = contents;
        this.byKey = byKey;
        this.anchored = new AnchoredNotes(byKey);
        contents.articles().forEach(a -> known.put(a.key(), a));
        reading.collection().articles().forEach(a -> numbers.put(a.id(), numbers.size()));
    }

    List<ExportedNote> notes() {
        List<ExportedNote> notes = new ArrayList<>();
        for (Annotation annotation : contents.annotations().values()) {
            if (!annotation.trashed()) {
                ExportedNote note = new ExportedNote(
                        annotation,
                        annotation.targets().stream().map(this::place).toList());
                if (isChosen(note)) {
                    notes.add(note);
                }
            }
        }
        notes.sort(IN_READING_ORDER);
        return notes;
    }

    /** What is said of an article or a speaker that was left out stays out, too; notes on all articles are for each. */
    private boolean isChosen(ExportedNote note) {
        return note.places().stream().anyMatch(p -> p.kind() == Kind.COLLECTION || isOfChosen(p));
    }

    private boolean isOfChosen(Location place) {
        if (!place.isOpen()) {
            return !excerpt.isOfSomeArticles() && excerpt.hasOneOf(List.of());
        }
        return excerpt.has(place.file()) && (place.kind() != Kind.PASSAGE || excerpt.hasOneOf(place.speakers()));
    }

    private Location place(Target target) {
        return switch (target) {
            case Target.WholeCollection c -> new Location(Kind.COLLECTION, -1, "", "", null, null, "", List.of());
            case Target.WholeArticle whole -> place(Kind.ARTICLE, whole.article(), null, null);
            case Target.Passage passage -> place(Kind.PASSAGE, passage.article(), passage, anchored.place(passage));
            case Target.Foreign foreign ->
                place(Kind.OTHER, foreign.json().path("source").stringValue(""), null, null);
        };
    }

    private Location place(Kind kind, String key, Target.@Nullable Passage passage, @Nullable Placement placed) {
        Article article = byKey.get(key);
        Span span = placed == null ? null : placed.span();
        return new Location(
                kind,
                article == null ? Integer.MAX_VALUE : numbers.getOrDefault(article.id(), Integer.MAX_VALUE),
                article == null ? file(key) : article.id(),
                article == null ? title(key) : article.title(),
                span,
                placed == null ? null : placed.status(),
                passage == null ? "" : passage.quote().exact(),
                article == null || span == null ? List.of() : speakers(article, span));
    }

    /** The name of an article that is not open any more; an address of another tool stands for itself. */
    private String file(String key) {
        KnownArticle article = known.get(key);
        return article == null ? key : article.file();
    }

    private String title(String key) {
        KnownArticle article = known.get(key);
        return article == null ? "" : article.title();
    }

    private List<String> speakers(Article article, Span span) {
        Set<String> names = new LinkedHashSet<>();
        for (Quotation quotation : reading.quotations(article.id())) {
            if (quotation.span().overlaps(span)) {
                reading.speakersOf(quotation).stream().map(Speaker::name).forEach(names::add);
            }
        }
        return List.copyOf(names);
    }
}
