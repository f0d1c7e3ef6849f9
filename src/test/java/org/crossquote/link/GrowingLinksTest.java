package org.crossquote.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationFinder;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.Article;
import org.junit.jupiter.api.Test;

/** Collections that grow, over made reports: three an event, some with a notice that unrelated papers repeat. */
class GrowingLinksTest {
    private static final int ARTICLES = 48;
    private static final String NOTICE =
            "This newsletter is sent every weekday morning to subscribers of the gazette, who may cancel it at any time by "
                    + "writing to the circulation desk or by calling the switchboard during office hours.\n";

    private final LinkFinder finder = new LinkFinder(2);
    private final List<Article> articles = new ArrayList<>();

    GrowingLinksTest() {
        ArticleMaker maker = new ArticleMaker();
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(maker.make("%02d.txt".formatted(i), report(i / 3, i % 3)));
        }
    }

    /** One of three reports of an event: a quotation and a copied sentence in common, the rest of its own. */
    private static String report(int event, int paper) {
        Random words = new Random(event);
        String copied = "Divers " + made(words, 9) + ", said Edda Quist of " + made(words, 1) + ".\n";
        String quoted = "“We heard " + made(words, 6) + " before the roof came down,” said Ole Brandt.\n";
        Random own = new Random(1000L * event + paper + 1);
        return quoted + made(own, 40) + ".\n" + copied + (event % 3 == 0 && paper == 1 ? NOTICE : "") + made(own, 60)
                + ".\n";
    }

    private static String made(Random random, int words) {
        StringBuilder made = new StringBuilder();
        for (int word = 0; word < words; word++) {
            made.append(word == 0 ? "" : " ");
            for (int letter = 0; letter < 7; letter++) {
                made.append((char) ('a' + random.nextInt(26)));
            }
        }
        return made.toString();
    }

    @Test
    void articlesAddedInAnyOrderGiveTheLinksOfAllAtOnce() {
        Set<Set<Object>> expected = sides(finder.find(articles, quotations(articles)));
        assertThat(expected).hasSizeGreaterThan(ARTICLES);
        assertThat(expected).anySatisfy(link -> assertThat(link).contains(Grade.BOILERPLATE));
        Random random = new Random(7);
        for (int round = 0; round < 4; round++) {
            Collections.shuffle(articles, random);
            GrowingLinks growing = finder.grow();
            List<Link> links = List.of();
            for (int done = 0; done < ARTICLES; ) {
                int more = Math.min(ARTICLES, done + 1 + random.nextInt(6));
                List<Article> added = articles.subList(done, more);
                links = growing.add(added, quotations(added));
                done = more;
            }
            assertThat(sides(links)).isEqualTo(expected);
        }
    }

    @Test
    void theFirstSideStandsInTheArticleThatWasAddedFirst() {
        GrowingLinks growing = finder.grow();
        List<Article> later = List.of(articles.get(0));
        List<Article> first = List.of(articles.get(1), articles.get(2));
        growing.add(first, quotations(first));
        assertThat(growing.add(later, quotations(later)))
                .isNotEmpty()
                .noneMatch(link -> link.a().article().equals("00.txt"));
    }

    private static Set<Set<Object>> sides(List<Link> links) {
        Set<Set<Object>> sides = new HashSet<>();
        links.forEach(l -> sides.add(Set.of(l.a(), l.b(), l.grade(), l.score(), l.why())));
        return sides;
    }

    private static List<Quotation> quotations(List<Article> articles) {
        QuotationFinder quotationFinder = new QuotationFinder();
        return articles.stream().flatMap(a -> quotationFinder.find(a).stream()).toList();
    }
}
