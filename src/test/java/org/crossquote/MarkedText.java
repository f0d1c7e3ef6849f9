package org.crossquote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;

/**
 * A small text of the test resources in which what must be found stands in ⟦⟧. Below its first line, which names it, comes the text, and for
 * each marked place a line {@code = claim}.
 *
 * @param name its first line
 * @param text without marks, name and claims
 * @param marked the words in ⟦⟧, in their order
 * @param claims what the lines say of them, as many
 */
public record MarkedText(String name, String text, List<String> marked, List<String> claims) {
    /**
     * The cases of a file; each begins with {@code ## }.
     *
     * @param resource from the root of the test resources
     */
    public static List<String> cases(String resource) {
        try (InputStream in = MarkedText.class.getResourceAsStream(resource)) {
            String all = new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("(?m)^## ")
                    .splitAsStream(all)
                    .filter(part -> !part.isBlank())
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads one text.
     *
     * @throws IllegalArgumentException when there are not as many claims as marked places: the case is written wrong
     */
    public static MarkedText parse(String part) {
        List<String> lines = part.lines().toList();
        List<String> below = lines.subList(1, lines.size());
        String text = String.join(
                        "\n",
                        below.stream().filter(line -> !line.startsWith("=")).toList())
                .strip();
        List<String> claims = below.stream()
                .filter(line -> line.startsWith("= "))
                .map(line -> line.substring(2))
                .toList();
        List<String> marked = new ArrayList<>();
        for (int i = text.indexOf('⟦'); i >= 0; i = text.indexOf('⟦', i + 1)) {
            marked.add(text.substring(i + 1, text.indexOf('⟧', i)));
        }
        if (marked.size() != claims.size()) {
            throw new IllegalArgumentException(marked.size() + " marked, " + claims.size() + " claims in: " + part);
        }
        return new MarkedText(lines.getFirst(), text.replaceAll("[⟦⟧]", ""), marked, claims);
    }

    /** Every line that is not blank as a paragraph. */
    public static List<Block> paragraphs(String text, String language) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(new Block(BlockKind.PARAGRAPH, new Span(at, at + line.length()), language));
            }
            at += line.length() + 1;
        }
        return blocks;
    }
}
