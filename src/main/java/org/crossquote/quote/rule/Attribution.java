package org.crossquote.quote.rule;

import java.util.Set;
import org.crossquote.quote.people.Mention;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whose words a quotation is said to be, and by which rule.
 *
 * @param mention the words that name the speaker
 * @param cue where the word stands that ties speaker and quotation, or null
 * @param rule the short name of the rule that decided: the id of its message
 * @param traits what tells how sure it is
 * @param confidence 0 to 1
 * @param reporter the person through whom the words come, when that is somebody else
 * @param disputed how the article calls into question that they were said, or null
 */
public record Attribution(
        Mention mention,
        @Nullable Span cue,
        String rule,
        Set<String> traits,
        double confidence,
        @Nullable Mention reporter,
        @Nullable Dispute disputed) {
    public Attribution {
        traits = Set.copyOf(traits);
    }

    /** The same, with the person through whom the words come. */
    Attribution through(Mention through) {
        return new Attribution(mention, cue, rule, traits, confidence, through, disputed);
    }

    /** The same, with how it is called into question. */
    Attribution disputed(@Nullable Dispute dispute) {
        return new Attribution(mention, cue, rule, traits, confidence, reporter, dispute);
    }

    /** The same, taken over by another rule. */
    Attribution by(Rule other, Set<String> otherTraits, double otherConfidence) {
        return new Attribution(mention, cue, other.name(), otherTraits, otherConfidence, reporter, disputed);
    }
}
