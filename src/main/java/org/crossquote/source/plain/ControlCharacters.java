package org.crossquote.source.plain;

/** Control characters: texts hold a few that went astray, other files are full of them. */
final class ControlCharacters {
    private static final int CHARACTERS_FOR_ONE = 25;

    private ControlCharacters() {}

    /** Whether a text has so few that it is one. */
    static boolean areFew(String text) {
        long controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u001A';
            controls += Character.isISOControl(c) && !blank ? 1 : 0;
        }
        return controls == 0 || controls * CHARACTERS_FOR_ONE <= text.length();
    }
}
