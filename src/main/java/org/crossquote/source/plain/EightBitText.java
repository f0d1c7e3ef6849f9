package org.crossquote.source.plain;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Texts in the encodings that were used before UTF-8. The detector is believed where it names one of another script or of East Asia; for
 * Latin letters the bytes say which of the Western encodings it is, because the detector guesses between them by chance.
 */
final class EightBitText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");
    private static final List<String> WESTERN =
            List.of("WINDOWS-1252", "ISO-8859-1", "ISO-8859-15", "US-ASCII", "UTF-8", "MACCYRILLIC");
    private static final int CURRENCY = 0xA4;
    private static final int FEW_HIGH = 4;

    private EightBitText() {}

    /** The text; empty when it is in no encoding that is known, or no text at all. */
    static Optional<String> decode(byte[] bytes) {
        return Stream.of(foreign(bytes), western(bytes), StandardCharsets.ISO_8859_1)
                .flatMap(Stream::ofNullable)
                .flatMap(charset -> TextDecoder.strictly(charset, bytes).stream())
                .filter(ControlCharacters::areFew)
                .findFirst();
    }

    /** The encoding of another script, when the letters of the bytes are mostly beyond ASCII or the detector is sure of pairs of bytes. */
    private static @Nullable Charset foreign(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        if (name == null || WESTERN.contains(name) || high(bytes) * FEW_HIGH < letters(bytes)) {
            return null;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static long high(byte[] bytes) {
        long high = 0;
        for (byte b : bytes) {
            high += b < 0 ? 1 : 0;
        }
        return high;
    }

    private static long letters(byte[] bytes) {
        long letters = 0;
        for (byte b : bytes) {
            letters += b < 0 || Character.isLetter(b) ? 1 : 0;
        }
        return letters;
    }

    /** Marks that only Windows has tell it; without them, the sign that is the euro in Latin-9 and hardly used elsewhere tells that. */
    private static Charset western(byte[] bytes) {
        int[] seen = new int[256];
        for (byte b : bytes) {
            seen[b & 0xFF]++;
        }
        boolean windows = Arrays.stream(seen, 0x80, 0xA0).anyMatch(n -> n > 0);
        return !windows && seen[CURRENCY] > 0 ? LATIN_9 : WINDOWS;
    }
}
