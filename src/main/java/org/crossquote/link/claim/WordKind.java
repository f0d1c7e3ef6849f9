package org.crossquote.link.claim;

/** The kinds of words in the lists of claims. */
public enum WordKind {
    /** Ties the two ends of a range: {@code to}. */
    RANGE("range"),
    /** Ties them in a range that a word begins: {@code and}. */
    AND("and"),
    /** Begins a range: {@code between}. */
    BETWEEN("between"),
    PERCENT("percent"),
    /** Stands for one before a word such as {@code dozen}: {@code a}. */
    ONE("one"),
    /** A multiplier that is a number without one before it: Spanish {@code mil}. */
    ALONE("alone"),
    /** Ties the parts of a number that is written as one word: German {@code und}. */
    COMPOUND("compound"),
    /** Begins another clause: {@code that}. */
    CLAUSE("clause"),
    /** A number before it counts nothing: {@code a.m.} */
    NO_UNIT("no-unit"),
    /** A number behind it is a label: {@code Route} */
    LABEL("label"),
    MONTH("month"),
    WEEKDAY("weekday"),
    /** Negates a verb: {@code not}. */
    NEGATION("negation"),
    /** A negation before it negates no verb: {@code only}. */
    NEGATES_LESS("negates-less"),
    /** Negates a noun, and with it the clause: {@code no}. */
    NONE("none"),
    /** May stand between a negation and its verb. */
    BETWEEN_NEGATION("between-negation"),
    /** Where negations stand: {@code behind} the verb in German. */
    ORDER("order"),
    /** Endings of adverbs, which may stand between a negation and its verb. */
    ADVERB_ENDING("adverb-ending"),
    /** How numbers are written: {@code comma} where one stands before decimals and points part thousands. */
    DECIMAL("decimal");

    private final String section;

    WordKind(String section) {
        this.section = section;
    }

    String section() {
        return section;
    }
}
