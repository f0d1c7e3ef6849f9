package org.crossquote.date.rule;

import org.crossquote.date.words.DateWord;

/** The part of a day behind the day: "Monday night", "ayer por la tarde". */
final class PartOfDay {
    private PartOfDay() {}

    /** The token after the part of the day that begins at a token; the place itself where none does. */
    static int behind(Scene scene, int at) {
        int first = at + scene.length(DateWord.PART_LEAD, at);
        int length = scene.length(DateWord.PART_OF_DAY, first);
        return length == 0 ? at : first + length;
    }

    /** Whether a word that is also a part of the day, such as "morgen", is that here. */
    static boolean is(Scene scene, int at) {
        if (!scene.is(DateWord.PART_OF_DAY, at)) {
            return false;
        }
        boolean isNoun = scene.words().has("capitals")
                && scene.tokens().isCapital(at)
                && !scene.tokens().beginsSentence(at);
        return isNoun || scene.isBefore(DateWord.PART_LEAD, at);
    }
}
