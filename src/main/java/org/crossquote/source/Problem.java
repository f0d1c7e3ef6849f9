package org.crossquote.source;

/**
 * Why something could not be opened, for the reader.
 *
 * @param file the file's or folder's name as it is shown; control characters in it are replaced
 * @param sentence what is wrong and what to do, naming the file
 */
public record Problem(String file, String sentence) {
    private static final int LONGEST_NAME = 120;

    /** A problem of {@code file}; {@code rest} follows its name in the sentence. */
    public static Problem of(String file, String rest) {
        String shown = printable(file);
        return new Problem(shown, shown + " " + rest);
    }

    /** A name that can stand in a line of text: no control characters, and its middle left out when it is very long. */
    public static String printable(String name) {
        StringBuilder clean = new StringBuilder();
        name.codePoints().map(Problem::harmless).forEach(clean::appendCodePoint);
        if (clean.length() <= LONGEST_NAME) {
            return clean.toString();
        }
        int head = clean.offsetByCodePoints(0, LONGEST_NAME / 4);
        int tail = clean.offsetByCodePoints(clean.length(), -LONGEST_NAME / 4);
        return clean.substring(0, head) + "…" + clean.substring(tail);
    }

    private static int harmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> 0xFFFD;
            default -> c;
        };
    }
}
