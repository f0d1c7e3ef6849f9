package org.crossquote.quote.words;

import java.util.List;

/** Tags the small words that no list has by their endings and neighbours, where nouns have capitals, as in German. */
final class WordsByCapitals {
    private static final int SHORTEST_WORD = 5;

    private final Lexicon lexicon;

    WordsByCapitals(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The tag of a small word that is in no closed class. */
    Tag open(List<Token> tokens, int i, Tag before, boolean knownVerb) {
        String w = tokens.get(i).lower();
        boolean nounFollows = i + 1 < tokens.size()
                && (tokens.get(i + 1).isCapitalised() || tokens.get(i + 1).isQuote());
        boolean inPhrase = before == Tag.DETERMINER || before == Tag.PREPOSITION || before == Tag.NOUN;
        if (isSurelyFinite(w)) {
            return Tag.VERB;
        }
        boolean adjective = lexicon.endsWith(WordClass.ADJECTIVE_ENDING, w);
        if (knownVerb) {
            return inPhrase && nounFollows && before != Tag.NOUN && adjective ? Tag.NOUN : Tag.VERB;
        }
        if (nounFollows && hasWeakPast(w) && isParticiple(w.substring(0, w.length() - 1))) {
            return Tag.NOUN;
        }
        boolean past = w.length() >= SHORTEST_WORD && lexicon.endsWith(WordClass.PAST_ENDING, w);
        if (past && !inPhrase && (!nounFollows || before == Tag.NAME || before == Tag.PRONOUN)) {
            return Tag.VERB;
        }
        boolean third = lexicon.endsWith(WordClass.THIRD_ENDING, w) && !inPhrase;
        boolean clauseEnds = i + 1 >= tokens.size() || tokens.get(i + 1).kind() == Token.Kind.PUNCTUATION;
        if (third || (clauseEnds && isParticiple(w))) {
            return Tag.VERB;
        }
        return adjective && (nounFollows || inPhrase) ? Tag.NOUN : Tag.ADVERB;
    }

    /** German "sagte", whose participle is "gesagt", can be no adjective; "erklärte" can. */
    private boolean isSurelyFinite(String w) {
        return hasWeakPast(w)
                && lexicon.of(WordClass.PARTICIPLE_PREFIX).stream()
                        .anyMatch(prefix -> lexicon.saysSomething(prefix + w.substring(0, w.length() - 1)));
    }

    private boolean hasWeakPast(String w) {
        return lexicon.endsWith(WordClass.WEAK_PAST_ENDING, w);
    }

    private boolean isParticiple(String w) {
        return w.length() >= SHORTEST_WORD
                && lexicon.of(WordClass.PARTICIPLE_PREFIX).stream().anyMatch(w::contains)
                && lexicon.endsWith(WordClass.PARTICIPLE_ENDING, w);
    }
}
