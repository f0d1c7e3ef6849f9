package org.crossquote.quote;

import java.util.List;
import java.util.stream.IntStream;
import org.crossquote.MarkedText;
import org.crossquote.text.Article;

/**
 * The small texts of {@code src/test/resources/quote}. A case begins with {@code ## name}; its text has each quotation in
 * ⟦⟧; then comes a line for each quotation: {@code = kind | speakers | mention | remarks}. What is left out must be empty.
 */
final class MarkedCases {
    private MarkedCases() {}

    /** One text, and what must be found in it, one line each. */
    record Case(String name, Article article, List<String> expected) {
        @Override
        public String toString() {
            return article.language() + ": " + name;
        }
    }

    static List<Case> read(String language) {
        return MarkedText.cases("/quote/" + language + ".txt").stream()
                .map(part -> parse(MarkedText.parse(part), language))
                .toList();
    }

    private static Case parse(MarkedText marked, String language) {
        List<String> expected = IntStream.range(0, marked.marked().size())
                .mapToObj(i -> marked.marked().get(i) + " = " + marked.claims().get(i))
                .toList();
        return new Case(marked.name(), article(marked.text(), language), expected);
    }

    /** A text in which every line that is not blank is a paragraph. */
    static Article article(String text, String language) {
        return new Article("case.txt", "case", language, text, MarkedText.paragraphs(text, language));
    }

    /** A quotation as the cases write it. */
    static String line(Quotation q) {
        StringBuilder line = new StringBuilder(q.exact() + " = " + q.kind().label());
        if (!q.speakers().isEmpty()) {
            line.append(" | ").append(String.join("; ", q.speakers()));
            line.append(" | ").append(q.mention() == null ? "" : q.mention().text());
        }
        if (q.reportedBy() != null) {
            line.append(" | through ").append(q.reportedBy());
        }
        return q.disputed() == null ? line.toString() : line + ", disputed";
    }
}
