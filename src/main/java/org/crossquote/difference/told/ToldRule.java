package org.crossquote.difference.told;

import java.util.List;
import org.crossquote.difference.Difference;

/** Finds one kind of difference between two sentences that tell of one thing. */
sealed interface ToldRule permits NumberRule, DateRule, TimeRule, NameRule, DenialRule, OppositeRule, LaterRule {
    /** The differences of this kind, in the order of the first sentence. */
    List<Difference> differences(ToldPair pair);
}
