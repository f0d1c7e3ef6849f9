package org.crossquote.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.crossquote.quote.rule.Attribution;
import org.crossquote.quote.rule.Context;
import org.crossquote.quote.rule.QuotedToken;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fits the weights of {@code confidence.txt} to marked news and prints them: {@code ConfidenceFit SET PENALTY [even|odd]}. The set is JSON
 * Lines, gzipped: {@code text}, and {@code segments} with {@code start}, {@code end}, {@code speech} and the spans of the
 * {@code source}, in code points. With even or odd, every other article is left out and what the weights are worth there is told.
 * The penalty on
 * large weights was 8 for English and 30 for German, of which there is less. A quotation that takes over from another looks at that one's confidence, so fit again until nothing changes.
 */
public final class ConfidenceFit {
    private static final double SURE = 0.9;

    private final QuotationFinder finder = new QuotationFinder();
    private final ArticleMaker maker = new ArticleMaker();

    private ConfidenceFit() {}

    /** An attribution of a marked quotation. */
    private record Case(Set<String> traits, boolean right) {}

    public static void main(String[] args) throws IOException {
        List<List<Case>> articles = new ConfidenceFit().read(Path.of(args[0]));
        double penalty = Double.parseDouble(args[1]);
        if (args.length == 2) {
            print(fit(articles.stream().flatMap(List::stream).toList(), penalty));
            return;
        }
        int rest = args[2].equals("even") ? 0 : 1;
        List<Case> seen = new ArrayList<>();
        List<Case> unseen = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            (i % 2 == rest ? seen : unseen).addAll(articles.get(i));
        }
        tell(fit(seen, penalty), unseen);
    }

    private static LogisticRegression fit(List<Case> cases, double penalty) {
        return LogisticRegression.fit(
                cases.stream().map(Case::traits).toList(),
                cases.stream().map(Case::right).toList(),
                penalty);
    }

    private static void print(LogisticRegression weights) {
        weights.weights()
                .forEach((trait, weight) -> System.out.println(trait + String.format(Locale.ROOT, " %.2f", weight)));
    }

    private static void tell(LogisticRegression weights, List<Case> unseen) {
        List<Case> sure =
                unseen.stream().filter(c -> weights.share(c.traits()) >= SURE).toList();
        long right = sure.stream().filter(Case::right).count();
        System.out.printf(
                Locale.ROOT,
                "%d cases, sure %.3f of them, right %.4f of these%n",
                unseen.size(),
                (double) sure.size() / unseen.size(),
                (double) right / sure.size());
    }

    private List<List<Case>> read(Path set) throws IOException {
        List<List<Case>> articles = new ArrayList<>();
        JsonMapper json = new JsonMapper();
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(set)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode marked = json.readTree(line);
                articles.add(cases(marked));
            }
        }
        return articles;
    }

    private List<Case> cases(JsonNode marked) {
        Article article = maker.make("article", marked.get("text").asString());
        Context context = finder.decided(article);
        List<Case> cases = new ArrayList<>();
        for (JsonNode segment : marked.get("segments")) {
            if (segment.path("speech").asBoolean(false) && segment.has("source")) {
                Span span = span(
                        article,
                        segment.get("start").asInt(),
                        segment.get("end").asInt());
                attribution(context, span)
                        .ifPresent(a -> cases.add(new Case(
                                a.traits(), isIn(a.mention().span(), sources(article, segment.get("source"))))));
            }
        }
        return cases;
    }

    private static Optional<Attribution> attribution(Context context, Span segment) {
        for (QuotedToken quoted : context.reporting().quotedTokens()) {
            Span span = quoted.marked().span();
            if (2 * overlap(span, segment) >= Math.max(span.length(), segment.length())) {
                return context.decided(quoted);
            }
        }
        return Optional.empty();
    }

    private static List<Span> sources(Article article, JsonNode sources) {
        List<Span> spans = new ArrayList<>();
        sources.forEach(s -> spans.add(span(article, s.get(0).asInt(), s.get(1).asInt())));
        return spans;
    }

    private static boolean isIn(Span mention, List<Span> sources) {
        int inside = sources.stream().mapToInt(s -> overlap(mention, s)).sum();
        return 2 * inside >= mention.length();
    }

    private static Span span(Article article, int start, int end) {
        int from = article.text().offsetByCodePoints(0, start);
        return new Span(from, article.text().offsetByCodePoints(from, end - start));
    }

    private static int overlap(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }
}
