package org.crossquote.witness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;

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
        List<Collection> collections = new ArrayList<>();
        for (String part : file(language).split("(?m)^## ")) {
            if (!part.isBlank()) {
                collections.add(parse(part, language));
            }
        }
        return collections;
    }

    private static Collection parse(String part, String language) {
        String[] pieces = part.split("(?m)^@ ");
        List<Article> articles = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 1; i < pieces.length; i++) {
            List<String> lines = pieces[i].lines().toList();
            String id = lines.getFirst();
            String marked = String.join(
                    "\n",
                    lines.stream().skip(1).filter(l -> !l.startsWith("= ")).toList());
            List<String> claims = lines.stream().filter(l -> l.startsWith("= ")).toList();
            List<String> words = marked(marked);
            if (words.size() != claims.size()) {
                throw new IllegalArgumentException(part);
            }
            for (int q = 0; q < words.size(); q++) {
                String claim = claims.get(q).strip();
                expected.add(id + " " + words.get(q) + " " + (claim.endsWith("|") ? claim + " -" : claim));
            }
            articles.add(article(id, marked.replaceAll("[⟦⟧]", "").strip(), language));
        }
        return new Collection(part.lines().findFirst().orElse(""), articles, expected);
    }

    private static List<String> marked(String text) {
        List<String> words = new ArrayList<>();
        for (int i = text.indexOf('⟦'); i >= 0; i = text.indexOf('⟦', i + 1)) {
            words.add(text.substring(i + 1, text.indexOf('⟧', i)));
        }
        return words;
    }

    private static Article article(String id, String text, String language) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(new Block(BlockKind.PARAGRAPH, new Span(at, at + line.length()), language));
            }
            at += line.length() + 1;
        }
        return new Article(id, id, language, text, blocks);
    }

    private static String file(String language) {
        try (InputStream in = MarkedCollections.class.getResourceAsStream("/witness/" + language + ".txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
