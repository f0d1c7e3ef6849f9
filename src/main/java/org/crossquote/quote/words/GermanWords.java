package org.crossquote.quote.words;

import java.util.List;

/** Tags the German words that no list has, by their endings and neighbours. */
final class GermanWords {
    private GermanWords() {}

    /** The tag of a small word that is in no closed class. */
    static Tag open(List<Token> tokens, int i, Tag before, boolean knownVerb, boolean surelyFinite) {
        String w = tokens.get(i).lower();
        boolean nounFollows = i + 1 < tokens.size()
                && (tokens.get(i + 1).isCapitalised() || tokens.get(i + 1).isQuote());
        boolean inPhrase = before == Tag.DETERMINER || before == Tag.PREPOSITION || before == Tag.NOUN;
        if (surelyFinite) {
            return Tag.VERB;
        }
        if (knownVerb) {
            return inPhrase && nounFollows && before != Tag.NOUN && endsLikeAdjective(w) ? Tag.NOUN : Tag.VERB;
        }
        if (nounFollows && w.endsWith("te") && isParticiple(w.substring(0, w.length() - 1))) {
            return Tag.NOUN;
        }
        boolean past = w.length() > 4 && (w.endsWith("te") || w.endsWith("ten"));
        if (past && !inPhrase && (!nounFollows || before == Tag.NAME || before == Tag.PRONOUN)) {
            return Tag.VERB;
        }
        boolean third = w.endsWith("iert") && !inPhrase;
        boolean clauseEnds = i + 1 >= tokens.size() || tokens.get(i + 1).kind() == Token.Kind.PUNCTUATION;
        if (third || (clauseEnds && isParticiple(w))) {
            return Tag.VERB;
        }
        return endsLikeAdjective(w) && (nounFollows || inPhrase) ? Tag.NOUN : Tag.ADVERB;
    }

    private static boolean isParticiple(String w) {
        return w.length() > 4 && w.contains("ge") && (w.endsWith("t") || w.endsWith("en"));
    }

    private static boolean endsLikeAdjective(String w) {
        return w.endsWith("e") || w.endsWith("en") || w.endsWith("er") || w.endsWith("es") || w.endsWith("em");
    }
}
