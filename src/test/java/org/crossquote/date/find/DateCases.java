package org.crossquote.date.find;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.crossquote.MarkedText;
import org.crossquote.date.DateMention;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.Extraction;
import org.crossquote.text.PublicationTime;
import org.jspecify.annotations.Nullable;

/**
 * The small texts of {@code src/test/resources/date}. A case begins with {@code ## name}; its text has each date in ⟦⟧; then comes a line for
 * each: {@code = value}, with {@code relative} behind it where it is. All articles are of Friday, 31 May 2024, but those whose name begins
 * with "Undated".
 */
final class DateCases {
    /** When the articles were published. */
    static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 31);

    private DateCases() {}

    /** One text, and what must be found in it, one line each. */
    record Case(String name, Article article, List<String> expected) {
        @Override
        public String toString() {
            return article.language() + ": " + name;
        }
    }

    static List<Case> read(String language) {
        return MarkedText.cases("/date/" + language + ".txt").stream()
                .map(part -> parse(MarkedText.parse(part), language))
                .toList();
    }

    private static Case parse(MarkedText marked, String language) {
        List<String> expected = IntStream.range(0, marked.marked().size())
                .mapToObj(i -> marked.marked().get(i) + " = " + marked.claims().get(i))
                .toList();
        LocalDate published = marked.name().startsWith("Undated") ? null : PUBLISHED;
        return new Case(marked.name(), article(marked.text(), language, published), expected);
    }

    /** A text in which every line that is not blank is a paragraph. */
    static Article article(String text, String language, @Nullable LocalDate published) {
        PublicationTime time = published == null ? null : PublicationTime.on(published);
        ArticleDetails details = new ArticleDetails(null, List.of(), null, time, null);
        return new Article(
                "case.txt", "case", language, text, MarkedText.paragraphs(text, language), details, Extraction.PLAIN);
    }

    /** A date as the cases write it. */
    static String line(DateMention mention) {
        return mention.exact() + " = " + mention.value() + (mention.relative() ? " relative" : "");
    }
}
