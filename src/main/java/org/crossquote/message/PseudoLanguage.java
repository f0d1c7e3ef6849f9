package org.crossquote.message;

import java.util.Locale;

/**
 * English with accents and half as long again, made from the English messages as they are asked for. Whoever runs the program in it sees
 * which words come from no message file, and which are cut where another language needs more room. It is chosen like any language:
 * {@code -Duser.language=en -Duser.country=XA}.
 */
public final class PseudoLanguage {
    /** The language's name, by the custom of the field. */
    public static final Locale LOCALE = Locale.forLanguageTag("en-XA");

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "åƀçðéƒĝĥîĵķļḿñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻḾÑÖÞɊŔŠŢÛṼŴẊÝŽ";

    private final String pattern;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private PseudoLanguage(String pattern) {
        this.pattern = pattern;
    }

    /** Whether a language is this one. */
    static boolean isChosen(Locale language) {
        return language.getCountry().equals(LOCALE.getCountry())
                && language.getLanguage().equals(LOCALE.getLanguage());
    }

    /**
     * A pattern in this language: the words of it and of its choices are changed, what stands for arguments is not.
     *
     * @param pattern a pattern of {@link java.text.MessageFormat}
     */
    static String of(String pattern) {
        PseudoLanguage reader = new PseudoLanguage(pattern);
        while (reader.at < pattern.length()) {
            reader.words(false);
        }
        return reader.out.toString();
    }

    /** Reads words up to the end, or in a choice up to the end of one of its cases. */
    private void words(boolean inChoice) {
        int letters = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (inChoice && (c == '|' || c == '}')) {
                return;
            }
            if (c == '{') {
                argument();
            } else if (c == '\'') {
                quoted();
            } else {
                letters = Character.isLetter(c) ? letters + 1 : 0;
                String letter = accented(c);
                out.append(letter).append(letters > 0 && letters % 2 == 0 ? letter : "");
                at++;
            }
        }
    }

    private static String accented(char c) {
        int known = PLAIN.indexOf(c);
        return String.valueOf(known < 0 ? c : ACCENTED.charAt(known));
    }

    /** What stands between quotes is kept as it is: two quotes are an apostrophe, a quoted brace a brace. */
    private void quoted() {
        int end = Math.max(pattern.indexOf('\'', at + 1), at) + 1;
        out.append(pattern, at, end);
        at = end;
    }

    private void argument() {
        int end = pattern.indexOf('}', at);
        int choice = pattern.indexOf(",choice,", at);
        if (choice < 0 || choice > end) {
            out.append(pattern, at, end + 1);
            at = end + 1;
            return;
        }
        copyTo(choice + ",choice,".length());
        while (pattern.charAt(at) != '}') {
            copyTo(limit());
            words(true);
            if (pattern.charAt(at) == '|') {
                copyTo(at + 1);
            }
        }
        copyTo(at + 1);
    }

    /** The place behind the limit that begins a case of a choice. */
    private int limit() {
        int end = at;
        while ("#<≤".indexOf(pattern.charAt(end)) < 0) {
            end++;
        }
        return end + 1;
    }

    private void copyTo(int end) {
        out.append(pattern, at, end);
        at = end;
    }
}
