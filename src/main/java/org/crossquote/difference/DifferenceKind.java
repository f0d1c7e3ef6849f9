package org.crossquote.difference;

/** In what two accounts differ. */
public enum DifferenceKind {
    /** The same words, given to different people. */
    SPEAKER("speaker"),
    /** One utterance of one speaker, with another word inside the marks. */
    WORDS("words"),
    /** One thing, counted differently. */
    NUMBER("number"),
    /** One event on different days. */
    DATE("date"),
    /** One deed of different people. */
    NAME("name"),
    /** One event in different places. */
    PLACE("place"),
    /** Told in one, denied or negated in the other. */
    DENIED("denied"),
    /** Words of different occasions, given as if from one. */
    OCCASION("occasion"),
    /** Planned in one, done in the other: no contradiction. */
    LATER("later");

    private final String label;

    DifferenceKind(String label) {
        this.label = label;
    }

    /** The name on the command line. */
    public String label() {
        return label;
    }

    /** Whether the two cannot both be exact; what was planned and then happened can. */
    public boolean isContradiction() {
        return this != LATER;
    }
}
