package org.crossquote.witness;

import java.util.List;
import org.crossquote.quote.people.Gender;
import org.crossquote.quote.people.GivenNames;

/** Whom a pronoun of an article may mean: somebody of its gender whom the article names. */
final class Gendered {
    private final String text;
    private final Gender gender;
    private final GivenNames given;

    /** @param text the article's text, {@linkplain ClaimReader#folded folded} */
    Gendered(String text, Gender gender, GivenNames given) {
        this.text = text;
        this.gender = gender;
        this.given = given;
    }

    boolean mayMean(List<String> speakers) {
        return speakers.stream().allMatch(this::mayMean);
    }

    private boolean mayMean(String name) {
        String surname = ClaimReader.folded(name.substring(name.lastIndexOf(' ') + 1));
        String first = name.contains(" ") ? name.substring(0, name.indexOf(' ')) : "";
        return given.genderOf(first).agrees(gender) && isNamed(surname);
    }

    /** Whether the words stand in the text, with no letter before or behind them. */
    private boolean isNamed(String words) {
        for (int at = text.indexOf(words); at >= 0 && at < text.length(); at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean begins = at == 0 || !Character.isLetter(text.codePointBefore(at));
            if (begins && (end == text.length() || !Character.isLetter(text.codePointAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
