package org.crossquote.link.claim;

/** Whether a sentence says that something is not so. */
public final class Negations {
    /** So many words may stand between a negation and what it negates. */
    private static final int REACH = 5;

    private static final int SHORTEST_ADVERB = 5;

    private final ClaimSentence sentence;
    private final boolean standsBehind;

    /** The negations of one sentence. */
    public Negations(ClaimSentence sentence) {
        this.sentence = sentence;
        this.standsBehind = sentence.words().is(WordKind.ORDER, "behind");
    }

    /**
     * The word that negates a verb, such as {@code not}.
     *
     * @param verb a word of the sentence
     * @return the negation's place in the article, or -1
     */
    public int ofVerb(int verb) {
        int before = before(verb);
        return before >= 0 || !standsBehind ? before : behind(verb);
    }

    private int before(int verb) {
        for (int i = verb - 1; i >= Math.max(sentence.from(), verb - REACH); i--) {
            if (sentence.breaksBefore(i + 1)) {
                return -1;
            }
            if (negates(i)) {
                return i;
            }
            boolean passable = !sentence.isContent(i) || sentence.is(i, WordKind.BETWEEN_NEGATION) || isAdverb(i);
            if (!passable || sentence.is(i, WordKind.CLAUSE)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isAdverb(int word) {
        return sentence.word(word).length() >= SHORTEST_ADVERB
                && sentence.words().endsWith(WordKind.ADVERB_ENDING, sentence.word(word));
    }

    /** German: the negation stands towards the end of the clause. */
    private int behind(int verb) {
        int end = sentence.stretchEnd(verb);
        for (int i = verb + 1; i < end; i++) {
            if (negates(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean negates(int word) {
        return sentence.is(word, WordKind.NEGATION) && !sentence.is(word + 1, WordKind.NEGATES_LESS);
    }

    /**
     * The word that negates the subject or the object of a verb, such as {@code no}: "no alarm rang", "found no trace".
     *
     * @param verb a word of the sentence
     * @return its place in the article, or -1
     */
    public int ofNoun(int verb) {
        int start = sentence.stretchStart(verb);
        for (int i = verb - 1; i >= Math.max(start, verb - REACH); i--) {
            if (negatesNoun(i) && (i == start || !sentence.isContent(i - 1))) {
                return i;
            }
        }
        int end = Math.min(sentence.stretchEnd(verb), verb + 3);
        for (int i = verb + 1; i < end; i++) {
            if (negatesNoun(i)) {
                return i;
            }
            if (sentence.isContent(i)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean negatesNoun(int word) {
        return sentence.is(word, WordKind.NONE) && !sentence.is(word + 1, WordKind.NEGATES_LESS);
    }
}
