package org.crossquote.annotation.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossquote.annotation.KnownArticle;
import org.crossquote.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * Tells which open article is which known one: by the same text, else by how much of it is the same, else, within one
 * collection, by the file's name. Several known articles may be one open article, when two readers met different states of it.
 */
public final class ArticleMatching {
    private static final double SAME_TEXT = 0.25;
    private static final double SAME_NAME = 0.2;

    private record Open(Article article, KnownArticle asNew) {}

    private record Found(List<KnownArticle> known, Map<String, Article> byKey) {}

    private final List<Open> open;
    private volatile Found found = new Found(List.of(), Map.of());

    /** @param articles the open articles */
    public ArticleMatching(List<Article> articles) {
        open = articles.stream().map(a -> new Open(a, KnownArticle.of(a))).toList();
    }

    /** How alike a known collection and the open one are, 0 to 1: twice the articles in both by the articles of each. */
    double likeness(Collection<KnownArticle> known) {
        List<KnownArticle> present =
                known.stream().filter(KnownArticle::present).toList();
        Set<String> both = new LinkedHashSet<>();
        for (KnownArticle k : present) {
            best(k).filter(o -> score(k, o) - named(k, o) >= SAME_TEXT)
                    .ifPresent(o -> both.add(o.article().id()));
        }
        int all = present.size() + open.size();
        return all == 0 ? 0 : 2.0 * Math.min(both.size(), present.size()) / all;
    }

    /** The open article of each known one, by the known one's key. */
    public Map<String, Article> openByKey(List<KnownArticle> known) {
        Found last = found;
        if (last.known().equals(known)) {
            return last.byKey(); // asked at every change of a note, and every article is compared with every one
        }
        Map<String, Article> byKey = new LinkedHashMap<>();
        for (KnownArticle k : known) {
            best(k).filter(o -> score(k, o) >= SAME_NAME).ifPresent(o -> byKey.put(k.key(), o.article()));
        }
        found = new Found(List.copyOf(known), Collections.unmodifiableMap(byKey));
        return found.byKey();
    }

    /** All articles as the notes shall know them from now on: the open ones in their order, then those that are gone. */
    List<KnownArticle> updated(List<KnownArticle> known) {
        Map<String, Article> byKey = openByKey(known);
        List<KnownArticle> updated = new ArrayList<>();
        Set<String> used = new LinkedHashSet<>();
        for (Open o : open) {
            KnownArticle first = primary(o, known, byKey);
            used.add(first == null ? o.asNew().key() : first.key());
            updated.add(first == null ? o.asNew() : first.asIn(o.article()));
        }
        known.stream()
                .filter(k -> !used.contains(k.key()))
                .map(KnownArticle::gone)
                .forEach(updated::add);
        return updated;
    }

    private static @Nullable KnownArticle primary(Open o, Collection<KnownArticle> known, Map<String, Article> byKey) {
        return known.stream()
                .filter(k -> o.article().equals(byKey.get(k.key())))
                .max(Comparator.comparingDouble(k -> score(k, o)))
                .orElse(null);
    }

    private Optional<Open> best(KnownArticle known) {
        return open.stream().max(Comparator.comparingDouble(o -> score(known, o)));
    }

    private static double score(KnownArticle known, Open o) {
        boolean sameText = known.key().equals(o.asNew().key());
        double overlap = sameText ? 2 : known.fingerprint().overlap(o.asNew().fingerprint());
        return overlap + named(known, o);
    }

    private static double named(KnownArticle known, Open o) {
        return known.file().equals(o.article().id()) ? SAME_NAME : 0;
    }
}
