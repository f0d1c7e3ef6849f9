package org.crossquote.annotation.jsonld;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.AnnotationSnapshot;
import org.crossquote.annotation.Target;
import org.crossquote.annotation.TextPosition;
import org.crossquote.annotation.TextQuote;
import org.crossquote.annotation.anchor.AnchoredNotes;
import org.crossquote.annotation.anchor.Placement;
import org.crossquote.text.Article;
import org.crossquote.text.Span;

/**
 * Annotations for other tools: the selectors of a passage that has moved say where it stands now, and those with which it was made are
 * kept beside them under a name of their own. Read back, it has the first ones again.
 */
public final class PresentPlaces {
    private final Map<String, Article> articlesByKey;
    private final AnchoredNotes anchored;

    /** @param articlesByKey the open article behind every key in the annotations */
    public PresentPlaces(Map<String, Article> articlesByKey) {
        this.articlesByKey = articlesByKey;
        anchored = new AnchoredNotes(articlesByKey);
    }

    /** The file with its annotations where they stand now. */
    public CollectionFile of(CollectionFile file) {
        Map<String, Annotation> now = new LinkedHashMap<>();
        file.annotations().forEach((id, annotation) -> now.put(id, of(annotation)));
        return file.with(new AnnotationSnapshot(now, file.deleted()));
    }

    private Annotation of(Annotation annotation) {
        List<Target> targets = annotation.targets().stream()
                .map(t -> t instanceof Target.Passage passage ? of(passage) : t)
                .toList();
        return targets.equals(annotation.targets()) ? annotation : annotation.replaced(targets);
    }

    private Target.Passage of(Target.Passage passage) {
        Article article = articlesByKey.get(passage.article());
        if (article == null) {
            return passage;
        }
        Placement placed = anchored.place(passage);
        Span span = placed.span();
        if (span == null) {
            return passage.with(placed.status());
        }
        TextQuote quote = TextQuote.of(article.text(), span);
        TextPosition position = TextPosition.of(article.text(), span);
        if (quote.exact().equals(passage.quote().exact()) && position.equals(passage.position())) {
            return passage.with(placed.status());
        }
        return new Target.Passage(
                passage.article(),
                quote,
                position,
                placed.status(),
                passage.others().without("selector").with(Terms.MADE_AT, TargetJson.madeAt(passage)));
    }
}
