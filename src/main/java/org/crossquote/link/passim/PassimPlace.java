package org.crossquote.link.passim;

import java.util.Optional;
import org.crossquote.link.Passage;
import org.crossquote.text.Article;
import org.crossquote.text.Span;

/** Finds where a passage of passim's stands in an article, and makes sure that the article says the same there. */
final class PassimPlace {
    private PassimPlace() {}

    /**
     * The passage of an article.
     *
     * @param begin its first code point; of passim 1, which runs on a machine that counts so, its first UTF-16 unit
     * @param end what comes after its last
     * @param words what passim says stands there, dashes put in where it aligned; empty when it does not say
     * @return nothing when the article ends before, or has other words
     */
    static Optional<Passage> of(Article article, int begin, int end, String words) {
        String text = article.text();
        if (begin < 0 || end <= begin || end > text.length()) {
            return Optional.empty();
        }
        Optional<Passage> inPoints = end > text.codePointCount(0, text.length())
                ? Optional.empty()
                : passage(
                        article,
                        text.offsetByCodePoints(0, begin),
                        text.offsetByCodePoints(text.offsetByCodePoints(0, begin), end - begin),
                        words);
        return inPoints.isPresent() || words.isEmpty() ? inPoints : passage(article, begin, end, words);
    }

    private static Optional<Passage> passage(Article article, int start, int after, String words) {
        String text = article.text();
        int from = start;
        int to = after;
        if (!words.isEmpty() && !plain(words).equals(plain(text.substring(from, to)))) {
            return Optional.empty();
        }
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        Span span = new Span(from, to);
        return from == to ? Optional.empty() : Optional.of(new Passage(article.id(), span, article.at(span)));
    }

    /** Only letters and digits, because an alignment puts in dashes and gives blanks another form. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
