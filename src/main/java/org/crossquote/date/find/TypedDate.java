package org.crossquote.date.find;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossquote.date.DateMention;
import org.crossquote.date.DateValue;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;

/** Reads a date that somebody types. */
public final class TypedDate {
    private TypedDate() {}

    /**
     * The time that is typed: in ISO 8601, or as news writes it in the reader's language or in English, such as "7 January 2026". Nothing is guessed:
     * what has no year, or says more than a date, is none.
     */
    public static Optional<DateValue> read(String typed) {
        String words = typed.strip();
        if (DateValue.ISO.matcher(words).matches()) {
            return DateValue.parse(words); // a day that is none in the calendar is none
        }
        String own = Locale.getDefault(Locale.Category.DISPLAY).getLanguage();
        return Stream.of(own, Locale.ENGLISH.getLanguage())
                .flatMap(language -> inLanguage(words, language).stream())
                .findFirst();
    }

    private static Optional<DateValue> inLanguage(String words, String language) {
        Span all = new Span(0, words.length());
        Article typed =
                new Article("typed", "", language, words, List.of(new Block(BlockKind.PARAGRAPH, all, language)));
        List<DateMention> found = new DateFinder().find(typed);
        return found.size() == 1
                        && found.getFirst().span().equals(all)
                        && !found.getFirst().relative()
                ? Optional.ofNullable(found.getFirst().value())
                : Optional.empty();
    }
}
