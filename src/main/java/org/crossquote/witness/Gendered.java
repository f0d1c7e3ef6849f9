package org.crossquote.witness;

import java.util.List;
import java.util.function.Supplier;
import org.crossquote.quote.people.Gender;
import org.crossquote.quote.people.GivenNames;

/** Whom a pronoun or an office of an article may mean: somebody of its gender, and for a pronoun whom the article names. */
final class Gendered {
    private final Supplier<String> text;
    private final Gender gender;
    private final GivenNames given;

    /** @param text the article's text, {@linkplain ClaimReader#folded folded}; asked for only where a name is looked for */
    Gendered(Supplier<String> text, Gender gender, GivenNames given) {
        this.text = text;
        this.gender = gender;
        this.given = given;
    }

    /** Whether no name is one that only people of another gender have. */
    boolean agrees(List<String> speakers) {
        return speakers.stream().allMatch(this::agrees);
    }

    private boolean agrees(String name) {
        String first = name.contains(" ") ? name.substring(0, name.indexOf(' ')) : "";
        return given.genderOf(first).agrees(gender);
    }

    boolean mayMean(List<String> speakers) {
        return speakers.stream().allMatch(this::mayMean);
    }

    private boolean mayMean(String name) {
        return isNamed(name) && agrees(name);
    }

    /** Whether the article has the surname. */
    boolean isNamed(String name) {
        return isIn(text.get(), ClaimReader.folded(name.substring(name.lastIndexOf(' ') + 1)));
    }

    private static boolean isIn(String text, String surname) {
        for (int at = text.indexOf(surname); at >= 0 && at < text.length(); at = text.indexOf(surname, at + 1)) {
            int end = at + surname.length();
            boolean begins = at == 0 || !Character.isLetter(text.codePointBefore(at));
            if (begins && (end == text.length() || !Character.isLetter(text.codePointAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
