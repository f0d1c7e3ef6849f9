package org.crossquote.source.web.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article as a script of the page holds it, for pages that a program would have put together: the string with most paragraphs as markup.
 * Nothing is run; the strings are only read.
 */
final class ScriptedText {
    private static final int SHORTEST = 250;
    private static final int LONGEST = 4 << 20;
    private static final int DEEPEST = 3;
    private static final int FEWEST_PARAGRAPHS = 2;
    private static final String PARAGRAPH_END = "</p>";

    private ScriptedText() {}

    /** The markup of what is most likely the article; empty when no script holds paragraphs. */
    static Optional<Document> of(Document page) {
        String best = null;
        for (Element script : page.getElementsByTag("script")) {
            String longest = longest(script.data(), 0);
            if (longest != null && (best == null || longest.length() > best.length())) {
                best = longest;
            }
        }
        return Optional.ofNullable(best).map(Jsoup::parse);
    }

    private static @Nullable String longest(String code, int depth) {
        if (code.length() > LONGEST || code.indexOf("/p") < 0) {
            return null;
        }
        String best = null;
        for (String literal : literals(code)) {
            String markup = hasParagraphs(literal) ? literal : depth < DEEPEST ? longest(literal, depth + 1) : null;
            if (markup != null && (best == null || markup.length() > best.length())) {
                best = markup;
            }
        }
        return best;
    }

    /** A string is markup itself when it opens with an element; else it may be data that hold such strings. */
    private static boolean hasParagraphs(String literal) {
        int found = 0;
        for (int at = literal.indexOf(PARAGRAPH_END); at >= 0; at = literal.indexOf(PARAGRAPH_END, at + 1)) {
            found++;
        }
        return found >= FEWEST_PARAGRAPHS && literal.stripLeading().startsWith("<");
    }

    /** The long strings in double quotation marks, without their escapes. */
    private static List<String> literals(String code) {
        List<String> literals = new ArrayList<>();
        int start = code.indexOf('"');
        while (start >= 0) {
            int end = start + 1;
            while (end < code.length() && code.charAt(end) != '"') {
                end += code.charAt(end) == '\\' ? 2 : 1;
            }
            if (end - start > SHORTEST && end < code.length()) {
                literals.add(unescaped(code, start + 1, end));
            }
            start = code.indexOf('"', Math.min(end + 1, code.length()));
        }
        return literals;
    }

    private static String unescaped(String code, int start, int end) {
        StringBuilder plain = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = code.charAt(i);
            if (c != '\\' || i + 1 >= end) {
                plain.append(c);
                continue;
            }
            char escaped = code.charAt(++i);
            int unit = escaped == 'u' && i + 4 < end ? hex(code, i + 1) : -1;
            if (unit >= 0) {
                plain.append((char) unit);
                i += 4;
            } else {
                plain.append(escaped == 'n' || escaped == 'r' || escaped == 't' ? ' ' : escaped);
            }
        }
        return plain.toString();
    }

    private static int hex(String code, int start) {
        int value = 0;
        for (int i = start; i < start + 4; i++) {
            int digit = Character.digit(code.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }
}
