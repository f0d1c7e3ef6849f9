package org.crossquote.quote;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossquote.quote.mark.MarkedSpan.Form;
import org.crossquote.quote.rule.QuotedToken;
import org.crossquote.quote.rule.Sign;
import org.crossquote.text.Languages;
import org.crossquote.text.WordFile;

/**
 * Tells speech from marks that claim nobody's words, by adding up the weights of the signs, and whole sentences from parts.
 * Immutable.
 */
final class Kinds {
    /** Signs that no other outweighs; they are no part of what was fitted. */
    private static final Set<Sign> NEVER = Set.of(Sign.NICKNAME, Sign.ATTRIBUTE);

    private final double threshold;
    private final Map<Sign, Double> weights = new EnumMap<>(Sign.class);

    /** Reads the weights of a language, or those of the first language where it was not measured: a sign above zero speaks for speech. */
    Kinds(String language) {
        WordFile file = WordFile.read("quote", "kinds.txt");
        Map<String, List<String>> lines = file.entries(file.lines(language).isEmpty() ? Languages.first() : language);
        for (Sign sign : Sign.values()) {
            weights.put(
                    sign,
                    Double.valueOf(lines.getOrDefault(sign.name(), List.of("0")).get(0)));
        }
        threshold =
                Double.parseDouble(lines.getOrDefault("THRESHOLD", List.of("0")).get(0));
    }

    /** Whether the signs say that the words are somebody's. */
    boolean isSpeech(Set<Sign> signs) {
        return Collections.disjoint(signs, NEVER)
                && signs.stream().mapToDouble(s -> weights.getOrDefault(s, 0.0)).sum() > threshold;
    }

    /** The sign that speaks most against speech. */
    Sign against(Set<Sign> signs) {
        Optional<Sign> rule = signs.stream().filter(NEVER::contains).findFirst();
        return rule.isPresent() ? rule.get() : heaviest(signs);
    }

    private Sign heaviest(Set<Sign> signs) {
        return signs.stream()
                .min((a, b) -> Double.compare(weights.getOrDefault(a, 0.0), weights.getOrDefault(b, 0.0)))
                .orElse(Sign.NOBODY);
    }

    /** The kind of a quotation with these signs. */
    QuotationKind of(QuotedToken quoted, Set<Sign> signs) {
        if (quoted.marked().form() != Form.MARKS) {
            return QuotationKind.DIRECT;
        }
        if (!isSpeech(signs)) {
            return QuotationKind.SCARE;
        }
        boolean whole = Character.isUpperCase(quoted.first())
                && (quoted.beginsSentence()
                        || quoted.isBehindColon()
                        || quoted.endsLikeSentence()
                        || quoted.last() == ',');
        return whole ? QuotationKind.DIRECT : QuotationKind.PARTIAL;
    }
}
