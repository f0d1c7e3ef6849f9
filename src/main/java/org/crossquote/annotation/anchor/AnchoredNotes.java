package org.crossquote.annotation.anchor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Target;
import org.crossquote.text.Article;

/** Finds the places of annotations in the articles as they are open now. */
public final class AnchoredNotes {
    private final Map<String, Anchoring> byKey = new HashMap<>();

    /** @param articles the open articles by the keys that annotations know them by; several keys may mean one article */
    public AnchoredNotes(Map<String, Article> articles) {
        Map<String, Anchoring> byArticle = new HashMap<>();
        articles.forEach((key, article) ->
                byKey.put(key, byArticle.computeIfAbsent(article.id(), id -> new Anchoring(article.text()))));
    }

    /** Where a passage stands now; lost when its article is not open. */
    public Placement place(Target.Passage passage) {
        Anchoring anchoring = byKey.get(passage.article());
        return anchoring == null ? Placement.LOST : anchoring.place(passage.quote(), passage.position());
    }

    /** The annotation with the status of each of its places as it is now; the same object when nothing changed. */
    public Annotation withStatus(Annotation annotation) {
        List<Target> targets = annotation.targets().stream()
                .map(t -> t instanceof Target.Passage p ? p.with(place(p).status()) : t)
                .toList();
        return targets.equals(annotation.targets()) ? annotation : annotation.replaced(targets);
    }
}
