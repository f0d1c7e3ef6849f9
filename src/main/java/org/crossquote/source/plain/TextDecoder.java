package org.crossquote.source.plain;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.crossquote.source.format.Problem;
import org.crossquote.source.format.UnreadableFileException;

/**
 * Turns bytes into text without changing any of it: UTF-8, or UTF-16 with a byte order mark.
 * A byte order mark stays in the text as U+FEFF, so that spans count from the start of the file.
 */
public final class TextDecoder {
    private static final int BYTES_FOR_A_STRAY_NUL = 1000;

    private TextDecoder() {}

    /**
     * The text of {@code bytes}.
     *
     * @throws UnreadableFileException when they are not text, or not in an encoding that can be told
     */
    public static String decode(String file, byte[] bytes) throws UnreadableFileException {
        Charset charset = charsetOf(bytes);
        if (charset.equals(StandardCharsets.UTF_8) && isBinary(bytes)) {
            throw new UnreadableFileException(Problem.of(file, "text.binary"));
        }
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return decoder.decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException(
                    Problem.of(file, "text.encoding", charset.name(), String.valueOf(firstBadByte(charset, bytes))));
        }
    }

    private static Charset charsetOf(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** Pictures, archives and office files are full of NULs; a text may hold a stray one and still be read. */
    private static boolean isBinary(byte[] bytes) {
        long nuls = 0;
        for (byte b : bytes) {
            nuls += b == 0 ? 1 : 0;
        }
        return nuls * BYTES_FOR_A_STRAY_NUL > bytes.length;
    }

    private static int firstBadByte(Charset charset, byte[] bytes) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return in.position() + 1;
    }
}
