package org.crossquote.quote.words;

import java.util.Locale;

/** Text in lower case with straight apostrophes, unit for unit. */
final class LowerCase {
    private LowerCase() {}

    /** The text so; each unit stands where it stood. */
    static String of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) {
            // A letter that is longer in lower case, such as İ, would move all that follows.
            StringBuilder sameLength = new StringBuilder(text.length());
            text.chars().forEach(c -> sameLength.append(Character.toLowerCase((char) c)));
            lower = sameLength.toString();
        }
        return lower.replace('’', '\'');
    }
}
