package org.crossquote.quote.words;

import java.util.List;

/** Tells when something was from who did it where nouns have capitals, as in German: "vergangene Woche", "zwei Stunden später". */
final class TimesByCapitals {
    /** Words before a noun of time that belong to it. */
    private static final int LONGEST = 3;

    private TimesByCapitals() {}

    /** Whether the noun at {@code i} ends a phrase of time; the words before it are tagged anew then. */
    static boolean at(List<Token> tokens, List<Tag> tags, int i) {
        boolean counted = i + 1 < tokens.size() && tokens.get(i + 1).is(WordClass.TIME_BEHIND);
        boolean told = i > 0 && tokens.get(i - 1).is(WordClass.TIME_MODIFIER);
        if (!tokens.get(i).is(WordClass.TIME) || !(counted || told)) {
            return false;
        }
        for (int k = i - 1; k >= Math.max(0, i - LONGEST); k--) {
            boolean measure = tags.get(k) == Tag.NUMBER || tags.get(k) == Tag.NOUN || tags.get(k) == Tag.DETERMINER;
            if (!tokens.get(k).is(WordClass.TIME_MODIFIER) && !(counted && measure)) {
                break;
            }
            tags.set(k, Tag.ADVERB);
        }
        return true;
    }
}
