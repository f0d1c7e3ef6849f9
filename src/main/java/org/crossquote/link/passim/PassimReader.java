package org.crossquote.link.passim;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.text.Article;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Reads the JSON lines that passim writes: {@code out.json}, a passage a line with the cluster it belongs to, or
 * {@code align.json} of {@code --pairwise}, two aligned passages a line. The places of passim 2 are Unicode code points in the text that
 * it was given, those of passim 1 UTF-16 units. An article is known by its id, with or without its ending.
 *
 * <p>The passages of a cluster are linked with the longest of them, not all with all. The format is that of passim 2
 * (Smith, Cordell, Mullen: Computational Methods for Uncovering Reprinted Texts in Antebellum Newspapers, 2015, describes the method).
 */
public final class PassimReader {
    private static final Comparator<Passage> LONGEST_FIRST = Comparator.comparingInt(
                    (Passage p) -> -p.span().length())
            .thenComparing(Passage::article)
            .thenComparing(Passage::span);

    private final ObjectMapper mapper = new ObjectMapper();
    private final OpenArticles articles;
    private final Map<String, List<Passage>> clusters = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final List<PassimLinks.Line> unreadable = new ArrayList<>();
    private int passages;
    private int elsewhere;
    private String unknown = "";
    private int misplaced;

    private PassimReader(List<Article> articles) {
        this.articles = new OpenArticles(articles);
    }

    /**
     * Reads one file of passim's.
     *
     * @param lines the file; a blank line is passed over
     * @param articles the articles that are open
     * @return the links between them, and what could not be read
     * @throws IOException when the file cannot be read
     */
    public static PassimLinks read(BufferedReader lines, List<Article> articles) throws IOException {
        PassimReader reader = new PassimReader(articles);
        reader.take(lines, "");
        return reader.result();
    }

    /**
     * Reads what passim wrote: a file, or a folder of Spark's as it is. A cluster may stand in several of its files.
     *
     * @param given the file or the folder
     * @param articles the articles that are open
     * @return the links between them, and what could not be read
     * @throws IOException when it is not there, or cannot be read
     * @throws java.util.concurrent.CancellationException when the thread was interrupted
     */
    public static PassimLinks read(Path given, List<Article> articles) throws IOException {
        PassimReader reader = new PassimReader(articles);
        for (Path file : PassimFiles.of(given)) {
            try (BufferedReader lines = PassimFiles.open(file)) {
                reader.take(lines, String.valueOf(file.getFileName()));
            }
        }
        return reader.result();
    }

    private void take(BufferedReader lines, String file) throws IOException {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Progress.checkpoint();
            number++;
            if (!line.isBlank() && !take(line)) {
                unreadable.add(new PassimLinks.Line(file, number));
            }
        }
    }

    /** Takes one record; false when it is none. */
    private boolean take(String line) {
        JsonNode passage;
        try {
            passage = mapper.readTree(line);
        } catch (JacksonException e) {
            return false;
        }
        if (!isPlace(passage, "")) {
            return false;
        }
        if (isPlace(passage, "2")) {
            Optional<Passage> a = passage(passage, "", "s1");
            Optional<Passage> b = passage(passage, "2", "s2");
            if (a.isPresent() && b.isPresent()) {
                join(a.get(), b.get());
            }
            return true;
        }
        if (!isName(passage.get("cluster"))) {
            return false;
        }
        passage(passage, "", "text")
                .ifPresent(p -> clusters.computeIfAbsent(passage.get("cluster").asString(), c -> new ArrayList<>())
                        .add(p));
        return true;
    }

    private static boolean isPlace(JsonNode node, String side) {
        return isName(node.get("id" + side)) && isNumber(node.get("begin" + side)) && isNumber(node.get("end" + side));
    }

    private static boolean isName(@Nullable JsonNode node) {
        return node != null && node.isValueNode() && !node.isNull();
    }

    private static boolean isNumber(@Nullable JsonNode node) {
        return node != null && node.isIntegralNumber();
    }

    private Optional<Passage> passage(JsonNode node, String side, String words) {
        String id = node.get("id" + side).asString();
        Optional<Article> article = articles.find(id);
        passages++;
        if (article.isEmpty()) {
            elsewhere++;
            unknown = unknown.isEmpty() ? id : unknown;
            return Optional.empty();
        }
        String said = node.path(words).isString() ? node.get(words).asString() : "";
        Optional<Passage> passage =
                PassimPlace.of(article.get(), place(node.get("begin" + side)), place(node.get("end" + side)), said);
        if (passage.isEmpty()) {
            misplaced++;
        }
        return passage;
    }

    /** A place beyond any text is none. */
    private static int place(JsonNode number) {
        return number.canConvertToInt() ? number.asInt() : -1;
    }

    private void join(Passage a, Passage b) {
        if (a.article().equals(b.article())) {
            return;
        }
        boolean inOrder = articles.rank(a.article()) < articles.rank(b.article());
        links.add(PassimLink.of(inOrder ? a : b, inOrder ? b : a));
    }

    private PassimLinks result() {
        for (List<Passage> cluster : clusters.values()) {
            Passage root = cluster.stream().min(LONGEST_FIRST).orElseThrow();
            cluster.stream().filter(p -> !p.equals(root)).forEach(p -> join(root, p));
        }
        Comparator<Passage> place = Comparator.<Passage>comparingInt(p -> articles.rank(p.article()))
                .thenComparing(Passage::span);
        links.sort(Comparator.comparing(Link::a, place).thenComparing(Link::b, place));
        return new PassimLinks(links.stream().distinct().toList(), passages, elsewhere, unknown, misplaced, unreadable);
    }
}
