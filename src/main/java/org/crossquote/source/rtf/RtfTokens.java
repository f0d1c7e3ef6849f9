package org.crossquote.source.rtf;

/** Cuts RTF into groups, control words and bytes of text. */
final class RtfTokens {
    /** What stands at a place. */
    enum Kind {
        OPEN,
        CLOSE,
        /** A control word or symbol; {@link #word} and {@link #number} say which. */
        CONTROL,
        /** One byte of text; {@link #number} holds it. */
        TEXT,
        END
    }

    private static final int LONGEST_WORD = 32;

    private final byte[] bytes;
    private int at;
    private String word = "";
    private int number;
    private boolean hasNumber;

    RtfTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    String word() {
        return word;
    }

    /** The number behind the control word, or {@code otherwise} where it has none. */
    int number(int otherwise) {
        return hasNumber ? number : otherwise;
    }

    Kind next() {
        while (at < bytes.length) {
            byte b = bytes[at++];
            switch (b) {
                case '{' -> {
                    return Kind.OPEN;
                }
                case '}' -> {
                    return Kind.CLOSE;
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', 0 -> {}
                default -> {
                    number = b & 0xFF;
                    hasNumber = true;
                    return Kind.TEXT;
                }
            }
        }
        return Kind.END;
    }

    private Kind control() {
        hasNumber = false;
        number = 0;
        if (at >= bytes.length) {
            return Kind.END;
        }
        int start = at;
        while (at < bytes.length && isLetter(bytes[at]) && at - start < LONGEST_WORD) {
            at++;
        }
        if (at == start) {
            return symbol();
        }
        word = new String(bytes, start, at - start, java.nio.charset.StandardCharsets.ISO_8859_1);
        readNumber();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        return Kind.CONTROL;
    }

    private Kind symbol() {
        char symbol = (char) (bytes[at++] & 0xFF);
        word = String.valueOf(symbol);
        if (symbol == '\'' && at + 1 < bytes.length) {
            int high = Character.digit(bytes[at], 16);
            int low = Character.digit(bytes[at + 1], 16);
            if (high >= 0 && low >= 0) {
                at += 2;
                number = high * 16 + low;
                hasNumber = true;
            }
        }
        return Kind.CONTROL;
    }

    private void readNumber() {
        boolean isNegative = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1]);
        at += isNegative ? 1 : 0;
        long value = 0;
        while (at < bytes.length && isDigit(bytes[at])) {
            value = Math.min(Integer.MAX_VALUE, value * 10 + bytes[at++] - '0');
            hasNumber = true;
        }
        number = (int) (isNegative ? -value : value);
    }

    /** Passes over bytes that are no text. */
    void skip(int count) {
        at = (int) Math.min(bytes.length, at + (long) Math.max(0, count));
    }

    private static boolean isLetter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
