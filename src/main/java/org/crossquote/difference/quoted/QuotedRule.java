package org.crossquote.difference.quoted;

import java.util.Optional;
import org.crossquote.difference.Difference;

/** Finds one kind of difference between two quotations of one utterance. */
public sealed interface QuotedRule permits SpeakerRule, WordsRule, OccasionRule {
    /** The difference of this kind, if there is one. */
    Optional<Difference> difference(QuotedPair pair);
}
