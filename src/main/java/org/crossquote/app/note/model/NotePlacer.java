package org.crossquote.app.note.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Target;
import org.crossquote.annotation.anchor.AnchoredNotes;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds where annotations stand in the open articles. May be used by several threads. */
final class NotePlacer {
    private final Map<String, Article> articles;
    private final AnchoredNotes anchored;

    /** @param articles the open articles by the keys that annotations know them by */
    NotePlacer(Map<String, Article> articles) {
        this.articles = Map.copyOf(articles);
        anchored = new AnchoredNotes(this.articles);
    }

    /** Whether these are the articles that it knows. */
    boolean knows(Map<String, Article> others) {
        return articles.equals(others);
    }

    /** The annotation with its places, and its status as it is now. */
    PlacedNote place(Annotation annotation) {
        List<Target> targets = new ArrayList<>();
        List<PlacedNote.Anchor> places = new ArrayList<>();
        boolean lost = false;
        for (Target target : annotation.targets()) {
            Target now = target;
            if (target instanceof Target.Passage passage) {
                var found = anchored.place(passage);
                now = passage.with(found.status());
                lost |= found.span() == null;
                add(places, passage.article(), found.span());
            } else if (target instanceof Target.WholeArticle whole) {
                addWhole(places, whole.article());
            }
            targets.add(now);
        }
        Annotation withStatus = targets.equals(annotation.targets()) ? annotation : annotation.replaced(targets);
        return new PlacedNote(withStatus, places, lost);
    }

    private void add(List<PlacedNote.Anchor> places, String key, @Nullable Span span) {
        Article article = articles.get(key);
        if (article != null && span != null) {
            places.add(new PlacedNote.Anchor(article.id(), span));
        }
    }

    private void addWhole(List<PlacedNote.Anchor> places, String key) {
        Article article = articles.get(key);
        if (article != null) {
            places.add(new PlacedNote.Anchor(article.id(), null));
        }
    }
}
