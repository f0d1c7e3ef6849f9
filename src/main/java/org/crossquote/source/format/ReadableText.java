package org.crossquote.source.format;

/** Tells text from what came of bytes that are none, whatever the name of their file says. */
public final class ReadableText {
    /** So few lost characters can be an accident in any text, however short. */
    private static final int FEW = 20;

    private static final int CHARACTERS_FOR_ONE = 25;

    private ReadableText() {}

    /** Whether lost characters, control characters and those that no script has are few. */
    public static boolean is(String text) {
        long odd = DamagedUtf8.count(text)
                + text.codePoints().filter(ReadableText::isOdd).count();
        return odd < FEW || odd * CHARACTERS_FOR_ONE <= text.length();
    }

    private static boolean isOdd(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> !Character.isWhitespace(c) && c != 0x85;
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> true;
            default -> false;
        };
    }
}
