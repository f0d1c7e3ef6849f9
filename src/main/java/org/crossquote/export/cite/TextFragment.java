package org.crossquote.export.cite;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.crossquote.text.Span;

/** Makes an address that opens a page at given words: {@code #:~:text=}, which browsers know as a text fragment. */
final class TextFragment {
    /** What is longer is given by its first and its last words. */
    private static final int LONG = 8;

    /** How many words stand for a beginning and for an end. */
    private static final int FEW = 4;

    private static final String UNRESERVED = "._~";
    private static final int HEX = 16;

    private TextFragment() {}

    /**
     * The address of words.
     *
     * @param address that of the page
     * @param text the text in which they stand
     * @param span their place in it; words that it cuts are taken whole, because browsers find whole words only
     * @return the address alone where it is none of the web, or there is no word
     */
    static String link(String address, String text, Span span) {
        boolean isWeb = address.regionMatches(true, 0, "http://", 0, "http://".length())
                || address.regionMatches(true, 0, "https://", 0, "https://".length());
        List<String> words = words(text, span);
        if (!isWeb || words.isEmpty()) {
            return address;
        }
        boolean isOneLine =
                text.substring(span.start(), span.end()).strip().lines().count() == 1;
        String directive = words.size() <= LONG && isOneLine
                ? encoded(words)
                : words.size() == 1
                        ? encoded(words)
                        : encoded(words.subList(0, Math.min(FEW, (words.size() + 1) / 2))) + ","
                                + encoded(words.subList(words.size() - Math.min(FEW, words.size() / 2), words.size()));
        return address + (address.contains("#") ? ":~:text=" : "#:~:text=") + directive;
    }

    private static List<String> words(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start > 0 && start < end && isInWord(text, start)) {
            start--;
        }
        while (end < text.length() && end > start && isInWord(text, end)) {
            end++;
        }
        return Arrays.stream(text.substring(start, end).split("[\\s\\u00A0]+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    /** Whether a word goes on over a place. */
    private static boolean isInWord(String text, int at) {
        return Character.isLetterOrDigit(text.codePointBefore(at)) && Character.isLetterOrDigit(text.codePointAt(at));
    }

    /** The hyphen and the comma have a meaning of their own in a text fragment. */
    private static String encoded(List<String> words) {
        StringBuilder out = new StringBuilder();
        for (byte b : String.join(" ", words).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean isPlain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (isPlain || UNRESERVED.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c / HEX, HEX)))
                        .append(Character.toUpperCase(Character.forDigit(c % HEX, HEX)));
            }
        }
        return out.toString();
    }
}
