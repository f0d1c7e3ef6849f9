package org.crossquote.date.find;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crossquote.date.DateMention;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Extraction;
import org.crossquote.text.PublicationTime;
import org.crossquote.text.Span;
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
        String marked = String.join(
                        "\n",
                        lines.stream().skip(1).filter(l -> !l.startsWith("=")).toList())
                .strip();
        List<String> values = lines.stream()
                .filter(l -> l.startsWith("= "))
                .map(l -> l.substring(2))
                .toList();
        List<String> expected = new ArrayList<>();
        for (int i = marked.indexOf('⟦'); i >= 0; i = marked.indexOf('⟦', i + 1)) {
            expected.add(marked.substring(i + 1, marked.indexOf('⟧', i)) + " = " + values.get(expected.size()));
        }
        if (expected.size() != values.size()) {
            throw new IllegalStateException("more values than dates in: " + part);
        }
        String name = lines.getFirst();
        LocalDate published = name.startsWith("Undated") ? null : PUBLISHED;
        return new Case(name, article(marked.replaceAll("[⟦⟧]", ""), language, published), expected);
    }

    /** A text in which every line that is not blank is a paragraph. */
    static Article article(String text, String language, @Nullable LocalDate published) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(new Block(BlockKind.PARAGRAPH, new Span(at, at + line.length()), language));
            }
            at += line.length() + 1;
        }
        PublicationTime time = published == null ? null : PublicationTime.on(published);
        ArticleDetails details = new ArticleDetails(null, List.of(), null, time, null);
        return new Article("case.txt", "case", language, text, blocks, details, Extraction.PLAIN);
    }

    /** A date as the cases write it. */
    static String line(DateMention mention) {
        return mention.exact() + " = " + mention.value() + (mention.relative() ? " relative" : "");
    }

    private static String file(String language) {
        try (InputStream in = DateCases.class.getResourceAsStream("/date/" + language + ".txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
