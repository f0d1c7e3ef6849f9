package org.crossquote.export.cite;

import java.util.List;
import org.crossquote.text.Article;
import org.crossquote.text.Span;

/**
 * Words that are to be given with their source.
 *
 * @param article where they stand
 * @param span their place in it
 * @param speakers whose words they are; empty where they are the article's own, or nobody is named
 * @param place where in the article that is, in words such as "paragraph 3"
 */
public record CitedWords(Article article, Span span, List<String> speakers, String place) {
    public CitedWords {
        speakers = List.copyOf(speakers);
    }

    /** The words without blanks around them. */
    String words() {
        return article.at(span).strip();
    }

    /** The words in the marks of a quotation, of which they may have their own already. */
    String quoted() {
        String words = words();
        boolean hasMarks = !words.isEmpty() && "\"“„«‘'".indexOf(words.charAt(0)) >= 0;
        return hasMarks ? words : "“" + words + "”";
    }

    /** Where the words can be read in the web, with what finds them there; empty where that is not known. */
    String link() {
        String address = article.details().address();
        return address == null ? "" : TextFragment.link(address, article.text(), span);
    }
}
