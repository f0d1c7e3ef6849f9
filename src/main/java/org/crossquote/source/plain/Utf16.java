package org.crossquote.source.plain;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells UTF-16: by its byte order mark, or by the NULs that every blank and line break has on one side in it. */
final class Utf16 {
    private static final int FEWEST_BLANKS = 3;
    private static final int UNITS_FOR_A_BLANK = 40;
    private static final int BLANKS_FOR_A_WRONG_ONE = 20;

    private Utf16() {}

    /** The encoding, or null when the bytes are not UTF-16. */
    static @Nullable Charset of(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length % 2 != 0) {
            return null;
        }
        int little = blanks(bytes, 0);
        int big = blanks(bytes, 1);
        int most = Math.max(little, big);
        boolean clear = Math.min(little, big) * BLANKS_FOR_A_WRONG_ONE <= most;
        if (most < FEWEST_BLANKS || most * UNITS_FOR_A_BLANK < bytes.length / 2 || !clear) {
            return null;
        }
        Charset charset = little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return TextDecoder.strictly(charset, bytes)
                .filter(ControlCharacters::areFew)
                .map(text -> charset)
                .orElse(null);
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** How many units are a blank or a line break when the low byte stands at {@code low} in each pair. */
    private static int blanks(byte[] bytes, int low) {
        int blanks = 0;
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            byte b = bytes[i + low];
            blanks += bytes[i + 1 - low] == 0 && (b == ' ' || b == '\n') ? 1 : 0;
        }
        return blanks;
    }
}
