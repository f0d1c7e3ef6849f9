package org.crossquote.source.plain;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.crossquote.source.format.DamagedUtf8;
import org.crossquote.source.format.Problem;
import org.crossquote.source.format.UnreadableFileException;

/**
 * Turns bytes into text without changing any of it: UTF-8; UTF-16 with a byte order mark, or where it is plain without one; else UTF-8 with
 * damaged places, or the older encoding that the bytes look like. A byte order mark stays in the text as U+FEFF, so that spans count from the start of the file.
 */
public final class TextDecoder {
    private static final int BYTES_FOR_A_STRAY_NUL = 1000;

    private TextDecoder() {}

    /**
     * The text of {@code bytes}: the same on every system.
     *
     * @throws UnreadableFileException when they are not text, or not in an encoding that can be told
     */
    public static String decode(String file, byte[] bytes) throws UnreadableFileException {
        Charset charset = Utf16.of(bytes);
        if (charset != null) {
            Optional<String> text = strictly(charset, bytes);
            return text.orElseThrow(() -> new UnreadableFileException(
                    Problem.of(file, "text.encoding", charset.name(), String.valueOf(firstBadByte(charset, bytes)))));
        }
        if (isBinary(bytes)) {
            throw new UnreadableFileException(Problem.of(file, "text.binary"));
        }
        Optional<String> text = strictly(StandardCharsets.UTF_8, bytes);
        return text.isPresent() ? text.get() : otherwise(file, bytes);
    }

    private static String otherwise(String file, byte[] bytes) throws UnreadableFileException {
        Optional<String> text =
                DamagedUtf8.decode(bytes).filter(ControlCharacters::areFew).or(() -> EightBitText.decode(bytes));
        if (text.isPresent()) {
            return text.get();
        }
        throw new UnreadableFileException(Problem.of(
                file,
                "text.encoding",
                StandardCharsets.UTF_8.name(),
                String.valueOf(firstBadByte(StandardCharsets.UTF_8, bytes))));
    }

    /** The text, when all of the bytes are that in an encoding. */
    static Optional<String> strictly(Charset charset, byte[] bytes) {
        try {
            return Optional.of(decoder(charset).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
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
        CharsetDecoder decoder = decoder(charset);
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
