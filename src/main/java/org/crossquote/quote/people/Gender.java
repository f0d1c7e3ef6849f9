package org.crossquote.quote.people;

import java.util.List;
import org.crossquote.quote.words.Token;
import org.jspecify.annotations.Nullable;

/** Grammatical gender as far as a name, a title or a pronoun tells it. */
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** Reads the letter of a word list: m, f or x. */
    static Gender of(@Nullable List<String> entry) {
        if (entry == null || entry.isEmpty()) {
            return UNKNOWN;
        }
        return switch (entry.get(0)) {
            case "m" -> MALE;
            case "f" -> FEMALE;
            default -> UNKNOWN;
        };
    }

    /** The gender of a pronoun for one person, such as "she"; unknown for any other word. */
    public static Gender ofOne(Token token) {
        List<String> entry = token.pronoun();
        boolean one = entry != null && entry.size() > 1 && entry.get(1).equals("sg");
        return one ? of(entry) : UNKNOWN;
    }

    /** Whether the pronoun can mean several people, such as "they". */
    static boolean isSeveral(Token token) {
        List<String> entry = token.pronoun();
        return entry != null && entry.size() > 1 && entry.get(1).equals("pl");
    }

    /** Whether both could be one person's. */
    public boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
