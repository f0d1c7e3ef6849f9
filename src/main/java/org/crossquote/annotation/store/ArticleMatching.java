package org.crossquote.annotation.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossquote.annotation.KnownArticle;
import org.crossquote.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * Tells which open article is which known one: by the same text, else by how much of it is the same, else, within one
 * collection, by the file's name. Several known articles may be one open article, when two readers met different states of it.
 */
public final class ArticleMatching {
    private static final double SAME_TEXT = 0.25;

    private record Found(List<KnownArticle> known, Map<String, Article> byKey) {}

    private final List<OpenArticle> open;
    private final OpenArticles index;
    private volatile Found found = new Found(List.of(), Map.of());

    /** @param articles the open articles */
    public ArticleMatching(List<Article> articles) {
        open = articles.stream().map(OpenArticle::of).toList();
        index = new OpenArticles(open, Math.min(SAME_TEXT, OpenArticle.SAME_NAME));
    }

    /** How alike a known collection and the open one are, 0 to 1: twice the articles in both by the articles of each. */
    double likeness(Collection<KnownArticle> known) {
        int all = present(known) + open.size();
        return all == 0 ? 0 : 2.0 * both(known) / all;
    }

    /** How much of the smaller one of a known collection and the open one is in the other, 0 to 1. */
    double overlap(Collection<KnownArticle> known) {
        int fewer = Math.min(present(known), open.size());
        return fewer == 0 ? 0 : (double) both(known) / fewer;
    }

    private static int present(Collection<KnownArticle> known) {
        return (int) known.stream().filter(KnownArticle::present).count();
    }

    private int both(Collection<KnownArticle> known) {
        Set<String> both = new LinkedHashSet<>();
        for (KnownArticle k : known) {
            if (k.present()) {
                index.best(k)
                        .filter(o -> o.score(k) - o.named(k) >= SAME_TEXT)
                        .ifPresent(o -> both.add(o.article().id()));
            }
        }
        return Math.min(both.size(), present(known));
    }

    /** The same by the articles' file names alone. */
    double namedAlike(Collection<KnownArticle> known) {
        Set<String> names = known.stream()
                .filter(KnownArticle::present)
                .map(KnownArticle::file)
                .collect(Collectors.toSet());
        long both = open.stream().filter(o -> names.contains(o.article().id())).count();
        int all = names.size() + open.size();
        return all == 0 ? 0 : 2.0 * both / all;
    }

    /** The open article of each known one, by the known one's key. */
    public Map<String, Article> openByKey(List<KnownArticle> known) {
        Found last = found;
        if (last.known().equals(known)) {
            return last.byKey(); // asked at every change of a note
        }
        Map<String, Article> byKey = new LinkedHashMap<>();
        for (KnownArticle k : known) {
            index.best(k)
                    .filter(o -> o.score(k) >= OpenArticle.SAME_NAME)
                    .ifPresent(o -> byKey.put(k.key(), o.article()));
        }
        found = new Found(List.copyOf(known), Collections.unmodifiableMap(byKey));
        return found.byKey();
    }

    /** All articles as the notes shall know them from now on: the open ones in their order, then those that are gone. */
    List<KnownArticle> updated(List<KnownArticle> known) {
        Map<String, Article> byKey = openByKey(known);
        Map<Article, List<KnownArticle>> knownAs = known.stream()
                .filter(k -> byKey.containsKey(k.key()))
                .collect(Collectors.groupingBy(k -> byKey.get(k.key())));
        List<KnownArticle> updated = new ArrayList<>();
        Set<String> used = new LinkedHashSet<>();
        for (OpenArticle o : open) {
            KnownArticle first = primary(o, knownAs.getOrDefault(o.article(), List.of()));
            used.add(first == null ? o.asNew().key() : first.key());
            updated.add(first == null ? o.asNew() : o.asNew().under(first.key()));
        }
        known.stream()
                .filter(k -> !used.contains(k.key()))
                .map(KnownArticle::gone)
                .forEach(updated::add);
        return updated;
    }

    private static @Nullable KnownArticle primary(OpenArticle o, List<KnownArticle> itsKnown) {
        return itsKnown.stream().max(Comparator.comparingDouble(o::score)).orElse(null);
    }
}
