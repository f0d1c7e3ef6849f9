package org.crossquote.link.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationFinder;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.Article;
import org.crossquote.work.StoppedAt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Collections that grow, over made reports: three an event, some with a notice that unrelated papers repeat, and most with a motto that
 * so many print that in the end they are compared with the first alone.
 */
@Tag("threads")
class GrowingLinksTest {
    private static final int ARTICLES = 114;
    private static final int STOPS = 12;
    private static final String NOTICE =
            "This newsletter is sent every weekday morning to subscribers of the gazette, who may cancel it at any time by "
                    + "writing to the circulation desk or by calling the switchboard during office hours.\n";
    private static final String MOTTO =
            "“Whoever rows against the tide must mend the lantern, oil the windlass, tar the planks and count the herring twice "
                    + "before the bell of the old chapel calls the pilots home across the frozen estuary,” said Ole Brandt.\n";

    /** What many may say without being related: words of grammar alone. */
    private static final String PHRASE = "He did not say so to them at that time.";

    private final LinkFinder finder = new LinkFinder(2);
    private final List<Article> articles = new ArrayList<>();

    GrowingLinksTest() {
        ArticleMaker maker = new ArticleMaker();
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(maker.make(String.format(Locale.ROOT, "%03d.txt", i), report(i / 3, i % 3)));
        }
    }

    /** One of three reports of an event: a quotation and a copied sentence in common, the rest of its own. */
    private static String report(int event, int paper) {
        Random words = new Random(event);
        String copied = "Divers " + made(words, 16) + ", said Edda Quist of " + made(words, 1) + ".\n";
        String quoted = "“We heard " + made(words, 6) + " before the roof came down,” said Ole Brandt.\n";
        Random own = new Random(1000L * event + paper + 1);
        return quoted + made(own, 40) + ".\n" + copied + (event % 6 == 0 && paper == 1 ? NOTICE : "")
                + (paper == 2 ? "" : MOTTO) + made(own, 60) + ".\n";
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
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(articles, random);
            assertThat(sides(grown(random, 12))).isEqualTo(expected);
        }
    }

    /** Each step is that of all articles so far: what an added article makes common, or boilerplate, changes links of others. */
    @Test
    void eachArticleThatIsAddedGivesTheLinksOfAllSoFar() {
        Collections.shuffle(articles, new Random(3));
        GrowingLinks growing = finder.grow();
        growing.add(articles.subList(0, 20), quotations(articles.subList(0, 20)));
        int most = 0;
        for (int i = 20; i < ARTICLES; i++) {
            List<Article> added = articles.subList(i, i + 1);
            List<Link> links = growing.add(added, quotations(added));
            if (i % 4 == 1) {
                List<Article> all = articles.subList(0, i + 1);
                assertThat(links).as("with article %d", i).isEqualTo(finder.find(all, quotations(all)));
            }
            most = Math.max(most, links.size());
        }
        assertThat(finder.find(articles, quotations(articles)))
                .as("the motto, once everybody printed it, is linked with the first alone")
                .hasSizeLessThan(most / 2);
    }

    /** Words of grammar alone make no articles neighbours, and yet the fifth that has them makes boilerplate of a passage of two others. */
    @Test
    void aPassageOfOthersBecomesBoilerplateWithTheFifthThatHasItsSentence() {
        ArticleMaker maker = new ArticleMaker();
        List<Article> silent = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            String text = articles.get(i).text().replace(MOTTO, "");
            boolean speaks = i == 3 || i == 4 || i == 31 || i == 61 || i == 91;
            String line =
                    text.lines().filter(l -> l.startsWith("Divers")).findFirst().orElseThrow();
            silent.add(maker.make(articles.get(i).id(), speaks ? text.replace(line, line + " " + PHRASE) : text));
        }
        GrowingLinks growing = finder.grow();
        growing.add(silent.subList(0, 91), quotations(silent.subList(0, 91)));
        List<Article> fifth = silent.subList(91, 92);
        List<Article> all = silent.subList(0, 92);
        assertThat(growing.add(fifth, quotations(fifth)))
                .isEqualTo(finder.find(all, quotations(all)))
                .anySatisfy(link -> {
                    assertThat(link.grade()).isEqualTo(Grade.BOILERPLATE);
                    assertThat(link.a().exact()).contains("Divers", PHRASE.substring(0, 20));
                });
    }

    @Test
    void aSearchThatWasInterruptedIsTakenUpByTheNext() {
        GrowingLinks growing = finder.grow();
        List<Article> first = articles.subList(0, ARTICLES - 1);
        List<Quotation> quoted = quotations(first);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> growing.add(first, quoted)).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        List<Article> last = articles.subList(ARTICLES - 1, ARTICLES);
        assertThat(growing.add(last, quotations(last))).isEqualTo(finder.find(articles, quotations(articles)));
    }

    /** Wherever it was interrupted: what was half done is done once more, or thrown away. */
    @Test
    void aSearchThatWasInterruptedAnywhereIsTakenUpByTheNext() throws InterruptedException {
        List<Article> few = articles.subList(0, 60);
        List<Quotation> quotations = quotations(few);
        List<Link> expected = finder.find(few, quotations);
        int all = StoppedAt.run(() -> finder.find(few, quotations)).checkpoints();
        for (int i = 0; i < STOPS; i++) {
            GrowingLinks growing = finder.grow();
            growing.add(few.subList(0, 30), quotations(few.subList(0, 30)));
            int at = 1 + all * i / (2 * STOPS);
            List<Article> more = few.subList(30, 59);
            List<Quotation> quoted = quotations(more);
            StoppedAt.Outcome outcome = StoppedAt.run(at, () -> growing.add(more, quoted));
            assertThat(outcome.isCancelled())
                    .as("at checkpoint %d: %s", at, outcome)
                    .isTrue();
            List<Article> last = few.subList(59, 60);
            assertThat(growing.add(last, quotations(last)))
                    .as("stopped at checkpoint %d", at)
                    .isEqualTo(expected);
        }
    }

    private List<Link> grown(Random random, int mostAtATime) {
        GrowingLinks growing = finder.grow();
        List<Link> links = List.of();
        for (int done = 0; done < ARTICLES; ) {
            int more = Math.min(ARTICLES, done + 1 + random.nextInt(mostAtATime));
            List<Article> added = articles.subList(done, more);
            links = growing.add(added, quotations(added));
            done = more;
        }
        return links;
    }

    @Test
    void theFirstSideStandsInTheArticleThatWasAddedFirst() {
        GrowingLinks growing = finder.grow();
        List<Article> later = List.of(articles.get(0));
        List<Article> first = List.of(articles.get(1), articles.get(2));
        growing.add(first, quotations(first));
        assertThat(growing.add(later, quotations(later)))
                .isNotEmpty()
                .noneMatch(link -> link.a().article().equals("000.txt"));
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
