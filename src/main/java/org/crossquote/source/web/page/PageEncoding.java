package org.crossquote.source.web.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossquote.source.format.DamagedUtf8;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Decodes a page: by its byte order mark; else as UTF-8 when all of it is that or most of
 * what is beyond ASCII, whatever the page declares; else as it declares when
 * the bytes allow it; else by what the bytes look like.
 */
public final class PageEncoding {
    private static final int DECLARATION = 4096;
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private PageEncoding() {}

    /**
     * The page's text.
     *
     * @param outer the encoding that what held the page said it has, or null
     */
    public static String decode(byte[] bytes, @Nullable String outer) {
        Charset marked = byMark(bytes);
        if (marked != null) {
            return new String(bytes, marked).substring(1);
        }
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return utf8.get();
        }
        return DamagedUtf8.decode(bytes)
                .or(() -> named(outer).or(() -> declared(bytes)).flatMap(charset -> strictly(bytes, charset)))
                .orElseGet(() -> new String(bytes, guessed(bytes)));
    }

    private static @Nullable Charset byMark(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB) && bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return begins(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> declared(byte[] bytes) {
        int length = Math.min(bytes.length, DECLARATION);
        Matcher m = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        return m.find() ? named(m.group(1)) : Optional.empty();
    }

    /** Browsers read what calls itself Latin-1 or ASCII as Windows-1252, and so are such pages written. */
    private static Optional<Charset> named(@Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("utf-8") || lower.equals("utf8")) {
            return Optional.empty(); // it is not, or it would have been read so
        }
        if (lower.equals("iso-8859-1") || lower.equals("us-ascii") || lower.equals("latin1")) {
            return Optional.of(WESTERN);
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Charset guessed(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .flatMap(PageEncoding::named)
                .orElse(WESTERN);
    }
}
