package org.crossquote.reading.correction;

import java.util.Locale;
import java.util.regex.Pattern;
import org.crossquote.link.Grade;

/** How the words of two passages relate that a reader ties together. */
final class WordingGrade {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SENTENCE = Pattern.compile("\\P{L}*\\p{Lu}.*[.!?…,]\\P{L}*", Pattern.DOTALL);

    private WordingGrade() {}

    /**
     * The grade of a link that the reader makes.
     *
     * @param quotations how many of both are quotations, 0 to 2
     */
    static Grade grade(String a, String b, int quotations) {
        String left = folded(a);
        String right = folded(b);
        if (left.equals(right)) {
            return Grade.IDENTICAL;
        }
        if (left.contains(right) || right.contains(left)) {
            return Grade.FRAGMENT;
        }
        return quotations == 2 ? Grade.VARIANT : quotations == 1 ? Grade.REPORTED : Grade.SAME_FACT;
    }

    /** Words between spaces, with one at each end, so that no word is found inside another. */
    private static String folded(String words) {
        return " "
                + BETWEEN.matcher(words.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
    }

    /** Whether words begin and end as a sentence does, marks aside. */
    static boolean isSentence(String words) {
        return SENTENCE.matcher(words).matches();
    }
}
