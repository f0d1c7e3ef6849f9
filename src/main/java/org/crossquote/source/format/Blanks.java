package org.crossquote.source.format;

/** Blanks as they should be read: one between words, none at the ends. */
public final class Blanks {
    private Blanks() {}

    /** Words with one blank wherever they had blanks, line breaks or control characters; no-break spaces stay what they are. */
    public static String single(String words) {
        StringBuilder single = new StringBuilder(words.length());
        append(single, words, false);
        return single.toString();
    }

    /** Appends words with single blanks. */
    static void append(StringBuilder to, String words, boolean keepTabs) {
        int first = to.length();
        boolean blank = false;
        boolean tab = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isBlank(c)) {
                blank = true;
                tab |= c == '\t' && keepTabs;
            } else if (!isDropped(c)) {
                if (to.length() > first && blank) {
                    to.append(tab ? '\t' : ' ');
                }
                blank = false;
                tab = false;
                to.append(c);
            }
        }
        int end = to.length();
        while (end > first && Character.isSpaceChar(to.charAt(end - 1))) {
            end--;
        }
        to.setLength(end);
        int start = first;
        while (start < end && Character.isSpaceChar(to.charAt(start))) {
            start++;
        }
        to.delete(first, start);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Control characters, and what only says where a line may break. */
    private static boolean isDropped(char c) {
        return c < ' ' || c >= 0x7F && c < 0xA0 || c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == '\u2060';
    }
}
