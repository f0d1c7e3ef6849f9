package org.crossquote.quote;

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
        List<Case> cases = new ArrayList<>();
        for (String part : file(language).split("(?m)^## ")) {
            if (!part.isBlank()) {
                cases.add(parse(part.strip(), language));
            }
        }
        return cases;
    }

    private static Case parse(String part, String language) {
        List<String> lines = part.lines().toList();
        List<String> text =
                lines.stream().skip(1).filter(l -> !l.startsWith("=")).toList();
        List<String> claims = lines.stream()
                .filter(l -> l.startsWith("= "))
                .map(l -> l.substring(2))
                .toList();
        String marked = String.join("\n", text).strip();
        List<String> quotations = new ArrayList<>();
        for (int i = marked.indexOf('⟦'); i >= 0; i = marked.indexOf('⟦', i + 1)) {
            quotations.add(marked.substring(i + 1, marked.indexOf('⟧', i)));
        }
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < quotations.size(); i++) {
            expected.add(quotations.get(i) + " = " + claims.get(i));
        }
        return new Case(lines.get(0), article(marked.replaceAll("[⟦⟧]", ""), language), expected);
    }

    /** A text in which every line that is not blank is a paragraph. */
    static Article article(String text, String language) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(new Block(BlockKind.PARAGRAPH, new Span(at, at + line.length()), language));
            }
            at += line.length() + 1;
        }
        return new Article("case.txt", "case", language, text, blocks);
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

    private static String file(String language) {
        try (InputStream in = MarkedCases.class.getResourceAsStream("/quote/" + language + ".txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
