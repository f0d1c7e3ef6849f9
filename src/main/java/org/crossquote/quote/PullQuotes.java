package org.crossquote.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crossquote.quote.rule.QuotedToken;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Words set large in a paragraph of their own that stand in the text, too: they belong to whom the text gives them. Looks among the
 * different words only that share a run of letters with those in question, so an article of many quotations takes no longer for each.
 */
final class PullQuotes {
    private static final int SHORTEST = 12;

    private final String text;
    private final List<QuotedToken> quotedTokens;
    private @Nullable Map<String, List<Words>> byBeginning;

    PullQuotes(String text, List<QuotedToken> quotedTokens) {
        this.text = text;
        this.quotedTokens = quotedTokens;
    }

    /** Words that are quoted once or often. Of all their places the first ones are enough: at most one is in the block in question. */
    private record Words(String exact, List<QuotedToken> first, List<QuotedToken> firstInside) {
        Words(String exact) {
            this(exact, new ArrayList<>(), new ArrayList<>());
        }

        void add(QuotedToken quoted) {
            keep(quoted, first);
            if (!quoted.isWholeSentence()) {
                keep(quoted, firstInside);
            }
        }

        private static void keep(QuotedToken quoted, List<QuotedToken> places) {
            if (places.size() < 2 && places.stream().noneMatch(isIn(quoted))) {
                places.add(quoted);
            }
        }

        /** Where they stand elsewhere, and are more than the others or in a sentence that may say whose they are. */
        Optional<QuotedToken> elsewhere(QuotedToken quoted, String others) {
            List<QuotedToken> places = exact.length() > others.length() ? first : firstInside;
            return places.stream().filter(isIn(quoted).negate()).findFirst();
        }

        private static Predicate<QuotedToken> isIn(QuotedToken quoted) {
            return other -> other.sentence().block() == quoted.sentence().block();
        }
    }

    /** The quotation of the text of which the quotation repeats a part; empty when it repeats none. */
    Optional<QuotedToken> repeated(QuotedToken quoted) {
        if (!quoted.isWholeSentence() || quoted.sentence().size() > 2) {
            return Optional.empty();
        }
        String words = words(quoted);
        return words.length() < SHORTEST
                ? Optional.empty()
                : candidates(words).stream()
                        .filter(other -> other.exact().contains(words))
                        .flatMap(other -> other.elsewhere(quoted, words).stream())
                        .min(Comparator.comparingInt(QuotedToken::number));
    }

    /** All that may contain the words: those that have their rarest run of letters at the beginning of a word. */
    private List<Words> candidates(String words) {
        Map<String, List<Words>> all = byBeginning == null ? byBeginning() : byBeginning;
        byBeginning = all;
        return beginnings(words)
                .map(run -> all.getOrDefault(run, List.of()))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private Map<String, List<Words>> byBeginning() {
        Map<String, Words> different = new LinkedHashMap<>();
        for (QuotedToken quoted : quotedTokens) {
            Progress.checkpoint();
            different.computeIfAbsent(words(quoted), Words::new).add(quoted);
        }
        Map<String, List<Words>> all = new HashMap<>();
        for (Words words : different.values()) {
            Progress.checkpoint();
            beginnings(words.exact())
                    .distinct()
                    .forEach(run ->
                            all.computeIfAbsent(run, r -> new ArrayList<>()).add(words));
        }
        return all;
    }

    /** The runs of {@link #SHORTEST} letters at the beginnings of words; the first is always there. */
    private static Stream<String> beginnings(String words) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + SHORTEST <= words.length(); i++) {
            if (i == 0 || Character.isWhitespace(words.charAt(i - 1))) {
                runs.add(words.substring(i, i + SHORTEST));
            }
        }
        return runs.stream();
    }

    private String words(QuotedToken quoted) {
        String inner = quoted.marked().inner().in(text).strip();
        int end = inner.length();
        while (end > 0 && ".,;:!?…".indexOf(inner.charAt(end - 1)) >= 0) {
            end--;
        }
        return inner.substring(0, end);
    }
}
