package org.crossquote.annotation.anchor;

/** Text in which any white space between two words is one space, so that breaking lines anew changes nothing. */
final class Squeezed {
    private Squeezed() {}

    /** All of a text. */
    static String all(String text) {
        return behind(text, 0, text.length());
    }

    /** What stands behind {@code from}, so many characters when squeezed, or fewer at the end of the text. */
    static String behind(String text, int from, int length) {
        StringBuilder out = new StringBuilder(length);
        for (int at = from; at < text.length() && out.length() < length; at++) {
            add(text.charAt(at), out);
        }
        return out.toString();
    }

    /** What stands before {@code to}, so many characters when squeezed, or fewer at the start of the text. */
    static String before(String text, int to, int length) {
        StringBuilder out = new StringBuilder(length);
        for (int at = to - 1; at >= 0 && out.length() < length; at--) {
            add(text.charAt(at), out);
        }
        return CandidateVerifier.reversed(out.toString());
    }

    private static void add(char c, StringBuilder out) {
        char folded = ApproximateSearch.folded(c);
        boolean again = folded == ' ' && !out.isEmpty() && out.charAt(out.length() - 1) == ' ';
        if (!again) {
            out.append(folded);
        }
    }
}
