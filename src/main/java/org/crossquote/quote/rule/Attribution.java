package org.crossquote.quote.rule;

import org.crossquote.quote.people.Mention;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whose words a quotation is said to be, and why.
 *
 * @param mention the words that name the speaker
 * @param cue where the word stands that ties speaker and quotation, or null
 * @param rule the short name of the rule that decided
 * @param why the rule in words for the reader
 * @param way in which the rule found it, as a row of the confidence table
 * @param confidence 0 to 1
 * @param reporter the person through whom the words come, when that is somebody else
 * @param disputed how the words are called into question, for the reader, or null
 */
public record Attribution(
        Mention mention,
        @Nullable Span cue,
        String rule,
        String why,
        String way,
        double confidence,
        @Nullable Mention reporter,
        @Nullable String disputed) {
    /** The same, with the person through whom the words come. */
    Attribution through(Mention through, @Nullable String dispute) {
        return new Attribution(mention, cue, rule, why, way, confidence, through, dispute);
    }

    /** The same, taken over by another rule. */
    Attribution by(Rule other, String otherWay, double otherConfidence) {
        return new Attribution(mention, cue, other.name(), other.why(), otherWay, otherConfidence, reporter, disputed);
    }
}
