package org.crossquote.witness;

/** How an article tells whose words a quotation is, the weakest first. */
enum Naming {
    /** It does not. */
    NONE(0),
    /** Nothing ties the words to anybody: somebody was quoted before, or is named somewhere in the sentence. */
    GUESS(0.2),
    /** Words that are neither a name nor what somebody is. */
    OTHER(0.3),
    /** Something written, which somebody must have written. */
    DOCUMENT(0.5),
    /** Several, or an organisation without its name. */
    GROUP(1),
    /** What somebody is; the article names nobody who fits. */
    ROLE(1),
    /** A pronoun, taken for somebody whom the article names before. */
    PRONOUN(1.5),
    /** What somebody is, taken for somebody whom the article names elsewhere. */
    DESCRIBED(3),
    /** A name beside the words. */
    NAMED(4);

    private final double weight;

    Naming(double weight) {
        this.weight = weight;
    }

    /** How much it weighs against others when it is sure. */
    double weight() {
        return weight;
    }

    /** Whether it gives somebody's name. */
    boolean names() {
        return this == NAMED || this == DESCRIBED || this == PRONOUN;
    }
}
