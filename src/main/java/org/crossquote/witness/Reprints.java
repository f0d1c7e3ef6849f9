package org.crossquote.witness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.quote.Quotation;
import org.crossquote.text.Article;

/**
 * Which articles are no witnesses of their own, because they reprint one text: much of what stands around their quotations is word for word
 * the same (overlap of word shingles; Broder, "On the resemblance and containment of documents", 1997).
 */
final class Reprints {
    private static final int SHINGLE = 5;
    private static final int FEWEST = 8;
    private static final double SHARE = 0.25;

    private final Map<String, Article> articles;
    private final Map<String, List<Quotation>> quotations;
    private final Map<String, Set<String>> shingles = new HashMap<>();
    private final Map<Couple, Boolean> known = new HashMap<>();

    /** Two articles, by their ids. */
    private record Couple(String one, String other) {}

    /** @param quotations all quotations, by article */
    Reprints(Map<String, Article> articles, Map<String, List<Quotation>> quotations) {
        this.articles = articles;
        this.quotations = quotations;
    }

    /** Whether both articles print one text. */
    boolean areOneText(String one, String other) {
        Couple couple = one.compareTo(other) <= 0 ? new Couple(one, other) : new Couple(other, one);
        return known.computeIfAbsent(couple, c -> shareMuch(c.one(), c.other()));
    }

    private boolean shareMuch(String one, String other) {
        Set<String> a = shingles(one);
        Set<String> b = shingles(other);
        Set<String> fewer = a.size() <= b.size() ? a : b;
        long shared = fewer.stream()
                .filter(a.size() <= b.size() ? b::contains : a::contains)
                .count();
        return shared >= FEWEST && shared >= SHARE * fewer.size();
    }

    /** Of claims of several articles those that are witnesses of their own: of one text the first. */
    List<Claim> independent(List<Claim> claims) {
        List<Claim> kept = new ArrayList<>();
        for (Claim claim : claims) {
            if (kept.stream()
                    .noneMatch(k -> k.article().equals(claim.article()) || areOneText(k.article(), claim.article()))) {
                kept.add(claim);
            }
        }
        return kept;
    }

    private Set<String> shingles(String article) {
        return shingles.computeIfAbsent(article, id -> {
            Article text = articles.get(id);
            return text == null ? Set.of() : cut(reporting(text, quotations.getOrDefault(id, List.of())));
        });
    }

    /** The text without what stands in quotation marks. */
    private static String reporting(Article article, List<Quotation> quotations) {
        StringBuilder text = new StringBuilder(article.text());
        for (Quotation q : quotations) {
            for (int i = q.span().start(); i < Math.min(q.span().end(), text.length()); i++) {
                text.setCharAt(i, ' ');
            }
        }
        return text.toString();
    }

    private static Set<String> cut(String text) {
        List<String> words = Arrays.stream(ClaimReader.folded(text).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty())
                .toList();
        Set<String> cut = new HashSet<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            cut.add(String.join(" ", words.subList(i, i + SHINGLE)));
        }
        return cut;
    }
}
