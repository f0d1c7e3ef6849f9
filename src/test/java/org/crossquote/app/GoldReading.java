package org.crossquote.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.message.Message;
import org.crossquote.quote.Evidence;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationKind;
import org.crossquote.quote.Speaker;
import org.crossquote.quote.rule.Dispute;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The five bundled articles as people marked them by hand: what the window shows when every finder is right. */
public final class GoldReading {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Article> articles = new LinkedHashMap<>();

    /** Reads the articles and everything marked in them. */
    public static Reading read() {
        return new GoldReading().reading();
    }

    private Reading reading() {
        JsonNode structure = json("structure.json");
        List<Path> files = files();
        int i = 0;
        for (JsonNode article : structure.get("articles")) {
            articles.put(article.get("article").asString(), article(files.get(i++), article));
        }
        List<Quotation> quotations = new ArrayList<>();
        json("quotes.json").get("quotes").forEach(q -> quotations.add(quotation(q, quotations.size())));
        List<Link> links = new ArrayList<>();
        JsonNode marked = json("links.json");
        marked.get("quote_groups")
                .forEach(group -> group.get("pairs")
                        .forEach(pair -> links.add(link(
                                grade(pair.get("grade").asString()),
                                group.get("members").get(pair.get("a").asInt()),
                                group.get("members").get(pair.get("b").asInt())))));
        marked.get("fact_groups").forEach(group -> addFacts(links, group.get("members")));
        return new Reading(
                new ArticleCollection("Trump–Petro meeting", List.copyOf(articles.values())),
                quotations,
                speakers(quotations),
                links);
    }

    private void addFacts(List<Link> links, JsonNode members) {
        for (int a = 0; a < members.size(); a++) {
            for (int b = a + 1; b < members.size(); b++) {
                if (!members.get(a).get("article").equals(members.get(b).get("article"))) {
                    links.add(link(Grade.SAME_FACT, members.get(a), members.get(b)));
                }
            }
        }
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.list(Path.of("articles"))) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article article(Path file, JsonNode marked) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Block> blocks = new ArrayList<>();
        marked.get("blocks")
                .forEach(b -> blocks.add(new Block(kind(b.get("kind").asString()), span(b), "en")));
        String title = blocks.stream()
                .filter(b -> b.kind() == BlockKind.TITLE)
                .findFirst()
                .or(() -> blocks.stream()
                        .filter(b -> b.kind() == BlockKind.HEADING)
                        .findFirst())
                .or(() -> blocks.stream()
                        .filter(b -> b.kind() == BlockKind.PARAGRAPH)
                        .findFirst())
                .orElseThrow()
                .span()
                .in(text);
        return new Article(file.getFileName().toString(), title, "en", text, blocks);
    }

    private Quotation quotation(JsonNode q, int group) {
        Article article = Objects.requireNonNull(articles.get(q.get("article").asString()));
        List<String> speakers = new ArrayList<>();
        q.get("speakers").forEach(s -> speakers.add(s.asString()));
        String cue = q.get("cue").asString();
        int at = article.text().indexOf(cue, Math.max(0, span(q).start() - 200));
        return new Quotation(
                article.id(),
                span(q),
                article.at(span(q)),
                group,
                speakers,
                null,
                q.has("reported_by") ? q.get("reported_by").asString() : null,
                q.has("reported_by") ? Dispute.DENIED : null,
                new Evidence(new Span(at, at + cue.length()), cue),
                QuotationKind.DIRECT,
                0.95,
                Message.of("nobody"));
    }

    private Link link(Grade grade, JsonNode a, JsonNode b) {
        return new Link(
                grade, grade == Grade.SAME_FACT ? 0.7 : 0.93, passage(a), passage(b), Message.of("piece-same-speaker"));
    }

    private Passage passage(JsonNode side) {
        Article article =
                Objects.requireNonNull(articles.get(side.get("article").asString()));
        return new Passage(article.id(), span(side), article.at(span(side)));
    }

    private static List<Speaker> speakers(List<Quotation> quotations) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        quotations.forEach(q -> q.speakers().forEach(s -> counts.merge(s, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(e -> speaker(e.getKey()))
                .toList();
    }

    private static Speaker speaker(String name) {
        boolean person = Set.of("Donald Trump", "Gustavo Petro", "Melissa Ford Maldonado", "Scott Bessent")
                .contains(name);
        return new Speaker(
                name,
                person ? name.substring(name.lastIndexOf(' ') + 1) : name,
                person ? Speaker.Kind.PERSON : Speaker.Kind.ORGANISATION,
                Set.of(name));
    }

    private static Span span(JsonNode marked) {
        return new Span(marked.get("start").asInt(), marked.get("end").asInt());
    }

    private static BlockKind kind(String label) {
        return Stream.of(BlockKind.values())
                .filter(k -> k.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static Grade grade(String label) {
        return Stream.of(Grade.values())
                .filter(g -> g.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(String name) {
        try (InputStream in = GoldReading.class.getResourceAsStream("/gold/" + name)) {
            return JSON.readTree(Objects.requireNonNull(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
