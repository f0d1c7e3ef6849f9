package org.crossquote.difference.find;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossquote.link.Passage;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.Article;
import org.crossquote.text.Span;

/** Small articles of one event in which people marked where the accounts differ. */
record MarkedCollection(String name, List<Article> articles, List<Mark> marks) {
    private static final Pattern MARK = Pattern.compile("\\{([a-z]+):([^}]*)}");

    /** A piece that differs, and in which way. */
    record Mark(String kind, String article, Span span) {
        boolean isOn(Passage piece) {
            boolean spot = piece.span().length() == 0 && span.contains(piece.span());
            return piece.article().equals(article) && (spot || span.overlaps(piece.span()));
        }
    }

    /** The collections of a file: each begins with ==, each of its articles with --. */
    static List<MarkedCollection> read(String file) {
        try (InputStream in = MarkedCollection.class.getResourceAsStream("/difference/" + file)) {
            String text = new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
            List<MarkedCollection> all = new ArrayList<>();
            for (String part : text.split("(?m)^== ", -1)) {
                if (!part.startsWith("#")) {
                    all.add(of(part));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MarkedCollection of(String part) {
        int line = part.indexOf('\n');
        String title = part.startsWith("German") ? "Nachrichten aus dem Landkreis, " : "News from the county, ";
        List<Article> articles = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (String article : part.substring(line + 1).split("(?m)^-- ", -1)) {
            int head = article.indexOf('\n');
            if (head > 0 && !article.isBlank()) {
                add(
                        title,
                        article.substring(0, head),
                        article.substring(head + 1).strip() + "\n",
                        articles,
                        marks);
            }
        }
        return new MarkedCollection(part.substring(0, line), List.copyOf(articles), List.copyOf(marks));
    }

    private static void add(String title, String id, String marked, List<Article> articles, List<Mark> marks) {
        StringBuilder text = new StringBuilder(title + id + "\n\n");
        Matcher mark = MARK.matcher(marked);
        int at = 0;
        while (mark.find()) {
            text.append(marked, at, mark.start());
            int start = text.length();
            text.append(mark.group(2));
            marks.add(new Mark(mark.group(1), id, new Span(start, text.length())));
            at = mark.end();
        }
        articles.add(new ArticleMaker().make(id, text + marked.substring(at)));
    }

    @Override
    public String toString() {
        return name;
    }
}
