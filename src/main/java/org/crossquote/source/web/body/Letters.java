package org.crossquote.source.web.body;

/** The letters and digits of a text, to compare texts whose blanks and marks differ. */
final class Letters {
    private Letters() {}

    static String of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
