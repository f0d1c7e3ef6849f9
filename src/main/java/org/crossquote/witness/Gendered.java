package org.crossquote.witness;

import java.util.List;
import java.util.regex.Pattern;
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
        boolean named = Pattern.compile("(?<!\\p{L})" + Pattern.quote(surname) + "(?!\\p{L})")
                .matcher(text)
                .find();
        String first = name.contains(" ") ? name.substring(0, name.indexOf(' ')) : "";
        return named && given.genderOf(first).agrees(gender);
    }
}
