package org.crossquote.reading.correction;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Correction;
import org.crossquote.annotation.Target;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.DetailField;
import org.jspecify.annotations.Nullable;

/** Puts what is known of articles and what the reader knows better together. The articles' texts and ids stay. */
public final class CorrectedDetails {
    private CorrectedDetails() {}

    /**
     * The collection as the reader has it.
     *
     * @param annotations all annotations; those without such a correction and those in the trash are passed over
     * @param byKey the open article behind every key in the annotations
     * @return the same collection when there is nothing to be corrected
     */
    public static ArticleCollection apply(
            ArticleCollection collection, Collection<Annotation> annotations, Map<String, Article> byKey) {
        Map<String, Correction.OtherDetails> better = new HashMap<>();
        List<Annotation> earliestFirst = annotations.stream()
                .filter(a -> !a.trashed())
                .sorted(Comparator.comparing(Annotation::modified).thenComparing(Annotation::id))
                .toList();
        for (Annotation annotation : earliestFirst) {
            for (Correction correction : annotation.corrections()) {
                if (correction instanceof Correction.OtherDetails details) {
                    annotation.targets().forEach(target -> take(target, details, byKey, better));
                }
            }
        }
        return better.isEmpty()
                ? collection
                : new ArticleCollection(
                        collection.title(),
                        collection.articles().stream()
                                .map(article -> corrected(article, better.get(article.id())))
                                .toList());
    }

    private static void take(
            Target target,
            Correction.OtherDetails details,
            Map<String, Article> byKey,
            Map<String, Correction.OtherDetails> better) {
        if (target instanceof Target.WholeArticle(String key) && byKey.get(key) instanceof Article article) {
            better.merge(article.id(), details, CorrectedDetails::both);
        }
    }

    /** What the later one says holds, also where it is that there is nothing. */
    private static Correction.OtherDetails both(Correction.OtherDetails earlier, Correction.OtherDetails later) {
        Set<DetailField> none = new HashSet<>(earlier.none());
        none.addAll(later.none());
        return new Correction.OtherDetails(
                earlier.details().without(later.none()).correctedBy(later.details()), none);
    }

    private static Article corrected(Article article, Correction.@Nullable OtherDetails better) {
        return better == null ? article : article.correctedBy(better.details()).without(better.none());
    }
}
