package org.crossquote.witness;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.MarkedText;
import org.crossquote.text.Article;
import org.crossquote.text.Block;

/**
 * The small collections of {@code src/test/resources/witness}. A case begins with {@code ## name}, each of its articles with {@code @ file}.
 * Quotations stand in ⟦⟧; for each of an article comes a line {@code = speakers | witness} after its text.
 */
final class MarkedCollections {
    private MarkedCollections() {}

    /** Some articles, and what they must give together: article, words, speakers and witness, one line each. */
    record Collection(String name, List<Article> articles, List<String> expected) {
        @Override
        public String toString() {
            return articles.getFirst().language() + ": " + name;
        }
    }

    static List<Collection> read(String language) {
        return MarkedText.cases("/witness/" + language + ".txt").stream()
                .map(part -> parse(part, language))
                .toList();
    }

    private static Collection parse(String part, String language) {
        String[] pieces = part.split("(?m)^@ ");
        List<Article> articles = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 1; i < pieces.length; i++) {
            MarkedText marked = MarkedText.parse(pieces[i]);
            String id = marked.name();
            for (int q = 0; q < marked.marked().size(); q++) {
                String claim = marked.claims().get(q).strip();
                expected.add(id + " " + marked.marked().get(q) + " = " + (claim.endsWith("|") ? claim + " -" : claim));
            }
            List<Block> blocks = MarkedText.paragraphs(marked.text(), language);
            articles.add(new Article(id, id, language, marked.text(), blocks));
        }
        return new Collection(part.lines().findFirst().orElse(""), articles, expected);
    }
}
