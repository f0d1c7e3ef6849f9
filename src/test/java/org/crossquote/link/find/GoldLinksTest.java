package org.crossquote.link.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.crossquote.link.Link;
import org.crossquote.link.LinkGroup;
import org.crossquote.link.LinkGroups;
import org.crossquote.link.Passage;
import org.crossquote.link.WordComparison;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationFinder;
import org.crossquote.source.CollectionOpener;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The links of the five bundled articles against those that people marked. */
class GoldLinksTest {
    private static List<Article> articles = List.of();
    private static List<Quotation> quotations = List.of();
    private static List<Link> links = List.of();
    private static JsonNode gold = new ObjectMapper().createObjectNode();
    private static List<String> files = List.of();

    @BeforeAll
    static void findLinks() throws IOException {
        articles = new CollectionOpener().bundled().articles();
        QuotationFinder finder = new QuotationFinder();
        quotations = articles.stream().flatMap(a -> finder.find(a).stream()).toList();
        links = new LinkFinder().find(articles, quotations);
        try (InputStream in = Objects.requireNonNull(GoldLinksTest.class.getResourceAsStream("/gold/links.json"))) {
            gold = new ObjectMapper().readTree(in);
        }
        TreeSet<String> names = new TreeSet<>();
        gold.get("quote_groups")
                .forEach(g ->
                        g.get("members").forEach(m -> names.add(m.get("article").asString())));
        files = List.copyOf(names);
    }

    @Test
    void everyMarkedPairOfQuotationsIsLinkedWithItsGrade() {
        List<String> missing = new ArrayList<>();
        for (JsonNode group : gold.get("quote_groups")) {
            for (JsonNode pair : group.get("pairs")) {
                JsonNode x = group.get("members").get(pair.get("a").asInt());
                JsonNode y = group.get("members").get(pair.get("b").asInt());
                String grade = pair.get("grade").asString();
                if (links.stream().noneMatch(l -> l.grade().label().equals(grade) && joins(l, x, y))) {
                    missing.add(grade + ": " + x.get("exact") + " " + y.get("exact"));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void whatMustNotBeLinkedIsNot() {
        for (JsonNode pair : gold.get("never")) {
            assertThat(links).noneMatch(l -> joins(l, pair.get(0), pair.get(1)));
        }
    }

    @Test
    void halfOfTheMarkedFactsAreLinkedAndMostLinksAreMarked() {
        List<JsonNode[]> pairs = factPairs();
        long linked = pairs.stream()
                .filter(pair -> links.stream().anyMatch(link -> joins(link, pair[0], pair[1])))
                .count();
        long marked = links.stream().filter(GoldLinksTest::isMarked).count();

        assertThat(pairs).hasSize(76);
        assertThat((double) linked / pairs.size()).isGreaterThanOrEqualTo(0.5);
        assertThat((double) marked / links.size()).isGreaterThanOrEqualTo(0.75);
    }

    /** Every two passages of different articles that people marked as telling one fact. */
    private static List<JsonNode[]> factPairs() {
        List<JsonNode[]> pairs = new ArrayList<>();
        for (JsonNode group : gold.get("fact_groups")) {
            JsonNode members = group.get("members");
            for (int i = 0; i < members.size(); i++) {
                for (int k = i + 1; k < members.size(); k++) {
                    if (!members.get(i).get("article").equals(members.get(k).get("article"))) {
                        pairs.add(new JsonNode[] {members.get(i), members.get(k)});
                    }
                }
            }
        }
        return pairs;
    }

    @Test
    void aSideThatIsAQuotationHasItsSpan() {
        assertThat(links.stream()
                        .filter(l -> l.grade().isUtterance())
                        .filter(l -> quotations.stream().noneMatch(q -> isAt(q, l.a()) || isAt(q, l.b()))))
                .isEmpty();
    }

    @Test
    void everySideGivesItsExactWords() {
        for (Link link : links) {
            for (Passage side : List.of(link.a(), link.b())) {
                Article article = articles.stream()
                        .filter(a -> a.id().equals(side.article()))
                        .findFirst()
                        .orElseThrow();
                assertThat(side.exact()).isEqualTo(article.at(side.span()));
            }
            assertThat(link.score()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void theOrderOfTheArticlesChangesNothing() {
        List<Article> reversed = new ArrayList<>(articles);
        reversed.sort(Comparator.comparing(Article::id).reversed());
        List<Link> turned = new LinkFinder().find(reversed, quotations);
        assertThat(turned.stream().map(Link::turned)).containsExactlyInAnyOrderElementsOf(links);
    }

    @Test
    void theFullestWordingIsTheRoot() {
        List<LinkGroup> groups = LinkGroups.of(links);
        assertThat(groups).anySatisfy(group -> {
            assertThat(group.root().exact()).contains("They were certainly critical before that");
            assertThat(group.wordings()).hasSize(2);
        });
        for (LinkGroup group : groups) {
            for (LinkGroup.Wording wording : group.wordings()) {
                assertThat(List.of(wording.link().a(), wording.link().b())).contains(group.root(), wording.passage());
                assertThat(wording.differences())
                        .isEqualTo(WordComparison.compare(
                                group.root().exact(), wording.passage().exact()));
            }
        }
    }

    private static boolean isAt(Quotation quotation, Passage passage) {
        return quotation.article().equals(passage.article()) && quotation.span().equals(passage.span());
    }

    private static boolean isMarked(Link link) {
        for (String kind : List.of("quote_groups", "fact_groups")) {
            for (JsonNode group : gold.get(kind)) {
                for (JsonNode x : group.get("members")) {
                    for (JsonNode y : group.get("members")) {
                        if (joins(link, x, y)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private static boolean joins(Link link, JsonNode x, JsonNode y) {
        return (on(link.a(), x) && on(link.b(), y)) || (on(link.a(), y) && on(link.b(), x));
    }

    private static boolean on(Passage side, JsonNode member) {
        String file =
                articles.get(files.indexOf(member.get("article").asString())).id();
        Span span = new Span(member.get("start").asInt(), member.get("end").asInt());
        return side.article().equals(file)
                && 2 * side.span().overlap(span) >= Math.min(side.span().length(), span.length());
    }
}
