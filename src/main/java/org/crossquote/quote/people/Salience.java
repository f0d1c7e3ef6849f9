package org.crossquote.quote.people;

/** How much somebody named before is in the reader's mind where a pronoun stands: by distance, role in the sentence and what is known of him. */
final class Salience {
    /** One who is only named in a caption or the like comes behind everybody of whom the article tells. */
    private static final int UNTOLD = 10;

    private static final double SUBJECT = 1.5;
    /** The subject of the sentence before comes before whoever is named further up; what may be a place or a firm does not. */
    private static final double SUBJECT_BEFORE = 1;

    private static final int FARTHEST = 8;

    private Salience() {}

    /** The higher, the sooner the one seen is meant by a pronoun of that gender in the sentence. */
    static double of(People.Seen s, Gender gender, int sentence) {
        int apart = sentence - s.sentence();
        return (s.told() ? 0 : -UNTOLD)
                + (s.subject() ? SUBJECT : 0)
                + (s.subject() && s.person().isCertain() && apart <= 1 ? SUBJECT_BEFORE : 0)
                + (s.person().isCertain() ? 1 : 0)
                + (s.person().gender() == gender ? 0.5 : 0)
                - Math.min(FARTHEST, apart);
    }
}
