package org.crossquote.witness;

import java.util.ArrayList;
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

    /** All words in a row of {@value #SHINGLE}, with a blank between two of them. */
    private static Set<String> cut(String text) {
        String folded = ClaimReader.folded(text);
        StringBuilder words = new StringBuilder(folded.length());
        List<Integer> starts = new ArrayList<>();
        boolean inWord = false;
        for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
            int c = folded.codePointAt(i);
            boolean isWord = isWord(c);
            if (isWord && !inWord) {
                words.append(starts.isEmpty() ? "" : " ");
                starts.add(words.length());
            }
            if (isWord) {
                words.appendCodePoint(c);
            }
            inWord = isWord;
        }
        starts.add(words.length() + 1);
        Set<String> cut = new HashSet<>();
        for (int i = 0; i + SHINGLE < starts.size(); i++) {
            cut.add(words.substring(starts.get(i), starts.get(i + SHINGLE) - 1));
        }
        return cut;
    }

    /** A letter or a number of any script. */
    private static boolean isWord(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(c);
        };
    }
}
