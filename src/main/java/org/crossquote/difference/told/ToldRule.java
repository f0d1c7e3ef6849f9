package org.crossquote.difference.told;

import java.util.Optional;
import org.crossquote.difference.Difference;

/** Finds one kind of difference between two sentences that tell of one thing. */
sealed interface ToldRule permits NumberRule, DateRule, TimeRule, NameRule, DenialRule, OppositeRule, LaterRule {
    /** The difference of this kind, if there is one. */
    Optional<Difference> difference(ToldPair pair);
}
