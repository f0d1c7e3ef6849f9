package org.crossquote.difference.quoted;

import java.util.List;
import org.crossquote.difference.words.DifferenceLanguages.Language;
import org.crossquote.difference.words.DifferenceWords;
import org.crossquote.link.Passage;
import org.crossquote.link.words.WordForms;
import org.crossquote.link.words.WordScanner;
import org.crossquote.quote.Quotation;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.Span;

/**
 * A quotation where it stands.
 *
 * @param article its article
 * @param quotation the quotation
 * @param language what is known of the article's language
 */
public record QuotedPlace(Article article, Quotation quotation, Language language) {
    /** So much of the text around a quotation tells who said it, and how. */
    private static final int AROUND = 160;

    /** The words that tell differences in the article's language. */
    DifferenceWords words() {
        return language.words();
    }

    Passage passage() {
        return new Passage(article.id(), quotation.span(), quotation.exact());
    }

    Passage at(Span span) {
        return new Passage(article.id(), span, article.at(span));
    }

    /** The paragraph that the quotation stands in. */
    Span paragraph() {
        return article.blocks().stream()
                .map(Block::span)
                .filter(span -> span.overlaps(quotation.span()))
                .findFirst()
                .orElse(quotation.span());
    }

    /** What the article itself says around the quotation, up to the ends of the sentences it stands between. */
    String around() {
        return before() + " " + behind();
    }

    /** The article's own words before the quotation, back to the last full stop or mark of quotation. */
    String before() {
        Span paragraph = paragraph();
        int from = Math.max(paragraph.start(), quotation.span().start() - AROUND);
        String text =
                article.text().substring(from, Math.max(from, quotation.span().start()));
        int cut = -1;
        for (int i = 0; i < text.length(); i++) {
            boolean stop = ".!?".indexOf(text.charAt(i)) >= 0
                    && i + 1 < text.length()
                    && Character.isWhitespace(text.charAt(i + 1));
            cut = stop || "“”„«»\"".indexOf(text.charAt(i)) >= 0 ? i : cut;
        }
        return text.substring(cut + 1);
    }

    /** Those behind it, up to the next. */
    String behind() {
        Span paragraph = paragraph();
        int to = Math.min(paragraph.end(), quotation.span().end() + AROUND);
        String text = article.text().substring(Math.min(quotation.span().end(), to), to);
        for (int i = 0; i < text.length(); i++) {
            boolean stop = ".!?".indexOf(text.charAt(i)) >= 0
                    && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)))
                    && i > 1
                    && !Character.isUpperCase(text.charAt(i - 1));
            if (stop || "“”„«»\"".indexOf(text.charAt(i)) >= 0) {
                return text.substring(0, i);
            }
        }
        return text;
    }

    /** The words of a text, folded. */
    static List<String> folded(String text) {
        WordScanner scanner = new WordScanner(text, 0, text.length());
        List<String> words = new java.util.ArrayList<>();
        while (scanner.next()) {
            words.add(WordForms.folded(text.substring(scanner.start(), scanner.end())));
        }
        return words;
    }
}
