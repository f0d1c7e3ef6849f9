package org.crossquote.witness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.crossquote.quote.Quotation;
import org.crossquote.text.Article;

/**
 * Which articles are no witnesses of their own, because they reprint one text: much of what stands around their quotations is word for word
 * the same (overlap of word shingles; Broder, "On the resemblance and containment of documents", 1997). From any thread.
 */
final class Reprints {
    private static final int FEWEST = 8;
    private static final double SHARE = 0.25;

    private final Map<String, Article> articles;
    private final Map<String, List<Quotation>> quotations;
    private final Map<String, long[]> shingles = new ConcurrentHashMap<>();
    private final Map<Couple, Boolean> known = new ConcurrentHashMap<>();

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
        long[] a = shingles(one);
        long[] b = shingles(other);
        int shared = shared(a, b);
        return shared >= FEWEST && shared >= SHARE * Math.min(a.length, b.length);
    }

    /** How many numbers two rows have in common, each in order. */
    private static int shared(long[] a, long[] b) {
        int shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            int order = Long.compare(a[i], b[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
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

    private long[] shingles(String article) {
        return shingles.computeIfAbsent(article, id -> {
            Article text = articles.get(id);
            return text == null
                    ? new long[0]
                    : Shingles.of(ClaimReader.folded(reporting(text, quotations.getOrDefault(id, List.of()))));
        });
    }

    /** The text without what stands in quotation marks. */
    private static String reporting(Article article, List<Quotation> quotations) {
        char[] text = article.text().toCharArray();
        for (Quotation q : quotations) {
            Arrays.fill(
                    text,
                    Math.min(q.span().start(), text.length),
                    Math.min(q.span().end(), text.length),
                    ' ');
        }
        return new String(text);
    }
}
