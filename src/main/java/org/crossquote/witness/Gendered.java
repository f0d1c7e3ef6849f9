package org.crossquote.witness;

import java.util.List;
import java.util.regex.Pattern;
import org.crossquote.quote.people.Gender;
import org.crossquote.quote.people.GivenNames;
import org.crossquote.text.Article;
import org.jspecify.annotations.Nullable;

/** Whom a pronoun of an article may mean: somebody of its gender whom the article names. */
final class Gendered {
    private static final GivenNames GIVEN = new GivenNames();

    private final String text;
    private final Gender gender;

    Gendered(@Nullable Article article, Gender gender) {
        this.text = article == null ? "" : ClaimReader.folded(article.text());
        this.gender = gender;
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
        return named && GIVEN.genderOf(first).agrees(gender);
    }
}
