package org.crossquote.annotation.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossquote.annotation.KnownArticle;
import org.jspecify.annotations.Nullable;

/** The open articles by their keys and by the hashes of their fingerprints, so that a known one is compared with few of them. */
final class OpenArticles {
    private final List<OpenArticle> open;
    private final double least;
    private final Map<String, List<OpenArticle>> byKey = new HashMap<>();
    private final Map<Integer, List<Integer>> byHash = new HashMap<>();

    /**
     * @param open in the order that decides between equals
     * @param least a lower score does not count
     */
    OpenArticles(List<OpenArticle> open, double least) {
        this.open = open;
        this.least = least;
        for (int i = 0; i < open.size(); i++) {
            KnownArticle asNew = open.get(i).asNew();
            byKey.computeIfAbsent(asNew.key(), k -> new ArrayList<>()).add(open.get(i));
            for (int hash : asNew.fingerprint().hashes()) {
                byHash.computeIfAbsent(hash, h -> new ArrayList<>()).add(i);
            }
        }
    }

    /** The open article with the highest score, of equals the first; empty when none scores enough. */
    Optional<OpenArticle> best(KnownArticle known) {
        List<OpenArticle> same = byKey.getOrDefault(known.key(), List.of());
        return same.isEmpty() ? mostAlike(known) : Optional.of(sameText(known, same));
    }

    private static OpenArticle sameText(KnownArticle known, List<OpenArticle> same) {
        return same.stream().filter(o -> o.named(known) > 0).findFirst().orElse(same.getFirst());
    }

    private Optional<OpenArticle> mostAlike(KnownArticle known) {
        int[] shared = shared(known);
        @Nullable OpenArticle best = null;
        double highest = 0;
        for (int i = 0; i < shared.length; i++) {
            OpenArticle o = open.get(i);
            double atMost = o.scoreAtMost(known, shared[i]);
            if (atMost < least || atMost <= highest) {
                continue; // most have nothing in common: a phrase that all articles of a paper end with, at most
            }
            double score = o.score(known);
            if (score >= least && score > highest) {
                best = o;
                highest = score;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many hashes each open article shares with a known one. */
    private int[] shared(KnownArticle known) {
        int[] shared = new int[open.size()];
        for (int hash : known.fingerprint().hashes()) {
            for (int i : byHash.getOrDefault(hash, List.of())) {
                shared[i]++;
            }
        }
        return shared;
    }
}
