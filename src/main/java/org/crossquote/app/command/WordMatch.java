package org.crossquote.app.command;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** What is typed into the palette, compared with what things are called; accents and case do not matter. */
final class WordMatch {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int SAME = 0;
    private static final int BEGINS = 1;
    private static final int BEGINS_WORDS = 2;
    private static final int HAS = 3;
    private static final int ELSEWHERE = 4;

    private final String whole;
    private final List<String> parts;

    WordMatch(String typed) {
        whole = plain(typed).strip();
        parts = List.of(BLANKS.split(whole));
    }

    /** The same text without accents, in small letters. */
    static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether anything is typed. */
    boolean isEmpty() {
        return whole.isEmpty();
    }

    /**
     * How well a thing fits, less for better.
     *
     * @param name what it is called
     * @param others what it may be called besides
     * @return empty where it does not have all that is typed
     */
    OptionalInt rank(String name, String others) {
        return rankPlain(plain(name), plain(others));
    }

    /** The same for texts that are {@link #plain} already. */
    OptionalInt rankPlain(String name, String others) {
        if (name.equals(whole)) {
            return OptionalInt.of(SAME);
        }
        if (name.startsWith(whole)) {
            return OptionalInt.of(BEGINS);
        }
        if (parts.stream().allMatch(part -> beginsWord(name, part))) {
            return OptionalInt.of(BEGINS_WORDS);
        }
        if (parts.stream().allMatch(name::contains)) {
            return OptionalInt.of(HAS);
        }
        return parts.stream().allMatch(part -> name.contains(part) || others.contains(part))
                ? OptionalInt.of(ELSEWHERE)
                : OptionalInt.empty();
    }

    private static boolean beginsWord(String name, String part) {
        for (int at = name.indexOf(part); at >= 0; at = name.indexOf(part, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
