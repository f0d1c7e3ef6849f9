package org.crossquote.link.words;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One spelling for another: {@code our} becomes {@code or}. A line of a word file: how long words are at least in which it is done, the letters
 * or a regular expression, and what they become.
 *
 * @param shortest the fewest letters of a word
 * @param letters what is replaced
 * @param pattern the same as an expression; null when the letters are meant as they stand
 * @param with what comes in its place
 */
record Respelling(int shortest, String letters, @Nullable Pattern pattern, String with) {
    static Respelling read(String line) {
        String[] words = line.split("\\s+");
        boolean plain = words[1].chars().allMatch(Character::isLetter);
        return new Respelling(Integer.parseInt(words[0]), words[1], plain ? null : Pattern.compile(words[1]), words[2]);
    }

    /** The word in the other spelling. */
    String of(String word) {
        return pattern == null
                ? word.replace(letters, with)
                : pattern.matcher(word).replaceAll(with);
    }
}
