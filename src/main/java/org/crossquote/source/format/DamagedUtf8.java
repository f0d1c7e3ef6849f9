package org.crossquote.source.format;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text in UTF-8 of which some bytes were damaged, and how it is told from text in an older encoding. In older encodings bytes beyond ASCII
 * happen to be a whole character of UTF-8 once in a while when two of them meet, and hardly ever when three must: so two bytes that fit
 * weigh as much as one that does not, three weigh three times that, and four five times.
 */
public final class DamagedUtf8 {
    /** Stands in the text for what could not be read. */
    public static final char REPLACEMENT = '\uFFFD';

    private static final int THREE_BYTES = 0x800;

    private DamagedUtf8() {}

    /** The text, each damaged place as {@link #REPLACEMENT}; empty where more speaks for another encoding. */
    public static Optional<String> decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long whole = 0;
        long damaged = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == REPLACEMENT) {
                damaged++;
            } else if (Character.isHighSurrogate(c)) {
                whole += 5;
                i++;
            } else if (c >= THREE_BYTES) {
                whole += 3;
            } else if (c >= 0x80) {
                whole++;
            }
        }
        return whole > 0 && whole >= damaged ? Optional.of(text) : Optional.empty();
    }

    /** How many damaged places a text has. */
    public static int count(String text) {
        int count = 0;
        for (int at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) {
            count++;
        }
        return count;
    }
}
