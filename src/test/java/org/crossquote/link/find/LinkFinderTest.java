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
import java.util.stream.IntStream;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.LinkGroup;
import org.crossquote.link.LinkGroups;
import org.crossquote.link.NestedLinks;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationFinder;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Small texts written for these tests: two reports of a fire at a ferry terminal, and what does not belong to it. */
@Tag("threads")
class LinkFinderTest {
    private static final String LEAD =
            "A fire destroyed the ferry terminal at Osterhaven early on Monday and left the island without a connection.\n";
    private static final String OTHER_LEAD =
            "The island of Osterhaven has no ferry connection after its terminal burned down early on Monday.\n";

    private final LinkFinder finder = new LinkFinder();

    @Test
    void theSameWordsAreIdenticalWhateverTheirMarks() {
        Link link = onlyUtterance(
                LEAD + "“We heard two explosions, then the roof came down,” said harbour master Edda Quist.",
                OTHER_LEAD
                        + "Edda Quist, the harbour master, said: \"We heard two explosions -- then the roof came down\".");
        assertThat(link.grade()).isEqualTo(Grade.IDENTICAL);
        assertThat(link.a().exact()).isEqualTo("“We heard two explosions, then the roof came down,”");
        assertThat(link.why()).contains("same words", "same speaker");
    }

    @Test
    void anotherSpellingOrAChangedWordIsAVariant() {
        Link link = onlyUtterance(
                LEAD + "“We will rebuild the harbour before the winter storms,” said mayor Ole Brandt.",
                OTHER_LEAD + "“They will rebuild the harbor before the winter storms,” said mayor Ole Brandt.");
        assertThat(link.grade()).isEqualTo(Grade.VARIANT);
    }

    @Test
    void aPieceInMarksIsAFragmentOfTheWholeSentence() {
        Link link = onlyUtterance(
                LEAD + "“It was a wall of flames, and nobody could get near the fuel tanks,” said Edda Quist.",
                OTHER_LEAD + "Edda Quist said she saw a “wall of flames” from her window.");
        assertThat(link.grade()).isEqualTo(Grade.FRAGMENT);
        assertThat(link.b().exact()).isEqualTo("“wall of flames”");
    }

    @Test
    void quotedHereAndToldThereIsReported() {
        List<Link> links = links(
                LEAD + "Mayor Ole Brandt urged the islanders to “boycott the mainland fuel companies” until Friday.",
                OTHER_LEAD + "Brandt publicly urged islanders to boycott mainland companies that sell fuel.");
        assertThat(links).anySatisfy(link -> {
            assertThat(link.grade()).isEqualTo(Grade.REPORTED);
            assertThat(link.a().exact()).isEqualTo("“boycott the mainland fuel companies”");
            assertThat(link.why()).contains("boycott");
        });
    }

    @Test
    void aFactInOtherWordsIsLinkedWithItsEvidence() {
        List<Link> links = links(
                LEAD
                        + "The prosecutor suspended the licence of the terminal's operator in March over rusty sprinklers.",
                OTHER_LEAD + "In March, rusty sprinklers had led to the suspension of the operator's licence.");
        assertThat(links).anySatisfy(link -> {
            assertThat(link.grade()).isEqualTo(Grade.SAME_FACT);
            assertThat(link.a().exact()).contains("rusty sprinklers");
            assertThat(link.b().exact()).contains("rusty sprinklers");
            assertThat(link.why()).contains("sprinklers");
        });
    }

    @Test
    void aCopiedPassageWithoutMarksIsOneLink() {
        String passage =
                "Divers found the wreck of the tugboat at a depth of forty metres, its hull torn open along the keel. "
                        + "Rust had eaten through the plates years before, and the pumps had been dismantled and sold for scrap.";
        List<Link> links = links(
                "A council met over the budget of the harbour.\n" + passage + "\nThe meeting ended at noon.",
                "Cooking with herbs is popular again.\n" + passage + "\nMint goes well with peas.");
        assertThat(links).singleElement().satisfies(link -> {
            assertThat(link.grade()).isEqualTo(Grade.IDENTICAL);
            assertThat(link.a().exact()).isEqualTo(passage.substring(0, passage.length() - 1));
        });
    }

    @Test
    void aRewordedPassageIsOneLinkOfBothWordingsWhole() {
        String passage =
                "Divers discovered the wreck of the tugboat at a depth of forty metres, its hull torn open along the keel. "
                        + "Rust had eaten through the plates years before, and the pumps were dismantled and sold for scrap.";
        String reworded = "At forty metres the divers found the tugboat's wreck, the keel of its torn hull lying open. "
                + "The pumps had been sold as scrap after they were dismantled; the plates were eaten by years of rust.";
        List<Link> links = links(
                "A council met over the budget of the town.\n" + passage + "\nThe meeting ended at noon.",
                "Cooking with herbs is popular again.\n" + reworded + "\nMint goes well with peas.");
        assertThat(links).singleElement().satisfies(link -> {
            assertThat(link.grade()).isEqualTo(Grade.VARIANT);
            assertThat(link.a().exact()).isEqualTo(passage.substring(0, passage.length() - 1));
            assertThat(link.b().exact()).isEqualTo(reworded.substring(0, reworded.length() - 1));
        });
    }

    @Test
    void aQuotationInARewordedPassageStandsInsideItsLink() {
        String quoted = "“We heard two explosions, then the whole roof came down”";
        String passage =
                "Divers discovered the wreck of the tugboat at a depth of forty metres, its hull torn open along the keel. "
                        + quoted + ", said Edda Quist, who had watched the pumps being dismantled and sold for scrap.";
        String reworded = "At forty metres the divers found the tugboat's wreck, the keel of its torn hull lying open. "
                + "Edda Quist watched as the pumps were sold for scrap after they were dismantled: " + quoted + ".";
        List<Link> links = links(
                "A council met over the budget of the town.\n" + passage + "\nThe meeting ended at noon.",
                "Cooking with herbs is popular again.\n" + reworded + "\nMint goes well with peas.");
        assertThat(links)
                .hasSize(2)
                .anySatisfy(link -> assertThat(link.a().exact()).isEqualTo(quoted));
        assertThat(NestedLinks.outermost(links)).singleElement().satisfies(link -> {
            assertThat(link.a().exact()).contains("Divers", quoted);
            assertThat(link.b().exact()).contains("At forty metres", "two explosions");
        });
    }

    @Test
    void aQuotationInACopiedPassageGoesWithItsCopyThere() {
        String quoted = "“We heard two explosions, then the whole roof came down,”";
        String passage =
                "Divers found the wreck of the tugboat at a depth of forty metres, its hull torn open. " + quoted
                        + " said Edda Quist, who had watched the pumps being dismantled and sold for scrap years before.";
        List<Link> links = links(
                "A council met over the budget of the town.\n" + passage + "\nThe meeting ended at noon.",
                "Cooking with herbs is popular again.\n" + passage
                        + "\nMint goes well with peas, and the kitchen gardens of the island have plenty of both in June. "
                        + "Chives and parsley grow on most balconies, and the market sells tarragon by the bundle.\n"
                        + quoted + " said Edda Quist.\n");
        assertThat(links).hasSize(2).anySatisfy(link -> {
            assertThat(link.a().exact()).isEqualTo(quoted);
            assertThat(link.b().span().start()).isLessThan(300);
        });
        assertThat(NestedLinks.outermost(links))
                .singleElement()
                .satisfies(link -> assertThat(link.a().exact()).contains(quoted, "Divers"));
    }

    @Test
    void commonWordsInMarksAreNotLinked() {
        assertThat(utterances(
                        LEAD + "Ole Brandt hoped for a “good” winter.",
                        OTHER_LEAD + "Ole Brandt called the response “very good”."))
                .isEmpty();
    }

    @Test
    void theSameFewWordsWithoutMarksOnEitherSideAreNotLinkedAsAQuotation() {
        assertThat(utterances(
                        LEAD + "Edda Quist saw a wall of flames.",
                        OTHER_LEAD + "She saw a wall of flames from her window."))
                .isEmpty();
    }

    @Test
    void namesAndOfficesAloneAreNoFact() {
        List<Link> links = links(
                "President Ingrid Solberg met Prime Minister Jonas Lindqvist in Stockholm to sign a fishing treaty.\n"
                        + "Herring quotas will shrink next season.",
                "President Ingrid Solberg awarded a medal to Prime Minister Jonas Lindqvist for his novels.\n"
                        + "Critics praised the poetry most.");
        assertThat(links).isEmpty();
    }

    @Test
    void commentsAndBoilerplateAreNotLinked() {
        String quoted = "“We heard two explosions, then the roof came down,” said Edda Quist.";
        Article report = article("a.txt", LEAD + quoted);
        for (BlockKind kind : List.of(BlockKind.COMMENT, BlockKind.BOILERPLATE, BlockKind.CONTENTS)) {
            Article aside = new Article(
                    "b.txt", "", "en", quoted, List.of(new Block(kind, new Span(0, quoted.length()), "en")));
            assertThat(finder.find(List.of(report, aside), quotations(List.of(report, aside))))
                    .isEmpty();
        }
    }

    @Test
    void nothingIsLinkedInsideOneArticle() {
        String quoted = "“We heard two explosions, then the roof came down,” said Edda Quist.\n";
        Article report = article("a.txt", quoted + LEAD + quoted);
        assertThat(finder.find(List.of(report), quotations(List.of(report)))).isEmpty();
    }

    @Test
    void theOrderOfTheArticlesChangesNothingButTheSides() {
        List<Article> articles = new ArrayList<>(List.of(
                article(
                        "a.txt",
                        LEAD + "“It was a wall of flames, and nobody could get near the tanks,” said Edda Quist."),
                article("b.txt", OTHER_LEAD + "Edda Quist saw a “wall of flames” near the tanks."),
                article("c.txt", LEAD + "A wall of flames, said Edda Quist, “and nobody could get near the tanks”."),
                article("d.txt", OTHER_LEAD + "The prosecutor suspended the operator's licence in March.")));
        Set<Set<Object>> expected = sides(articles);
        Random random = new Random(3);
        assertThat(expected).isNotEmpty();
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(articles, random);
            assertThat(sides(articles)).isEqualTo(expected);
        }
    }

    @Test
    void theFirstSideStandsInTheArticleThatComesFirst() {
        Article first = article("z.txt", LEAD + "“We heard two explosions, then the roof came down,” said Edda Quist.");
        Article second = article("a.txt", OTHER_LEAD + "“We heard two explosions, then the roof came down,” she said.");
        List<Article> articles = List.of(first, second);
        assertThat(finder.find(articles, quotations(articles)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.a().article()).isEqualTo("z.txt"));
    }

    @Test
    void veryManyCopiesHaveABoundedNumberOfLinksAndOneGroupHoldsThemAll() {
        String text = LEAD
                + "“It was a wall of flames, and nobody could get near the fuel tanks,” said Edda Quist.\n"
                + "The prosecutor suspended the licence of the terminal's operator in March over rusty sprinklers.";
        Article one = article("one.txt", text);
        int copies = 400;
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < copies; i++) {
            articles.add(new Article(String.format(Locale.ROOT, "%05d.txt", i), "", "en", text, one.blocks()));
        }
        Collections.shuffle(articles, new Random(11));
        List<Link> links = finder.find(articles, quotations(articles));
        assertThat(links).hasSizeBetween(copies - 1, 3 * copies);
        LinkGroup group = LinkGroups.of(links).getFirst();
        Set<String> together = new HashSet<>(Set.of(group.root().article()));
        group.wordings().forEach(wording -> together.add(wording.passage().article()));
        assertThat(together).hasSize(copies);
        assertThat(group.wordings())
                .allSatisfy(wording ->
                        assertThat(wording.link().changes().sentence()).isEqualTo("The same words"));
    }

    @Test
    void anyNumberOfThreadsGivesTheSameLinks() {
        List<Article> articles = IntStream.range(0, 60)
                .mapToObj(i -> article(String.format(Locale.ROOT, "%02d.txt", i), report(i / 3)))
                .toList();
        List<Quotation> quotations = quotations(articles);
        List<Link> links = new LinkFinder(1).find(articles, quotations);
        assertThat(links).hasSizeGreaterThan(60);
        assertThat(new LinkFinder(4).find(articles, quotations)).isEqualTo(links);
    }

    /** One of the reports of an event; those of one event have a quotation and rare words in common. */
    private static String report(int event) {
        String place = "Oster" + (char) ('a' + event % 26) + "hold";
        return "A fire destroyed the ferry terminal at " + place + " early on Monday.\n“We heard " + (event + 2)
                + " explosions, then the roof of " + place + " came down,” said Edda Quist.\n";
    }

    @Test
    void anInterruptedSearchEndsAndTheThreadStaysInterrupted() {
        List<Article> articles = IntStream.range(0, 90)
                .mapToObj(i -> article(String.format(Locale.ROOT, "%02d.txt", i), report(i / 3)))
                .toList();
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> finder.find(articles, List.of())).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aTextRepeatedInUnrelatedArticlesIsBoilerplate() {
        String notice =
                "This newsletter is sent every weekday morning to subscribers of the gazette, who may cancel it at any "
                        + "time by writing to the circulation desk or by calling the switchboard during office hours.";
        String[] topics = {"Beekeepers", "Cyclists", "Librarians", "Glaziers", "Violinists", "Astronomers"};
        List<Article> articles = new ArrayList<>();
        for (String topic : topics) {
            articles.add(article(topic + ".txt", own(topic) + "\n" + notice));
        }
        assertThat(finder.find(articles, List.of()))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.grade()).isEqualTo(Grade.BOILERPLATE));
    }

    /** A text in which no word is that of another topic. */
    private static String own(String topic) {
        Random random = new Random(topic.hashCode());
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < 20; sentence++) {
            text.append(topic);
            for (int word = 0; word < 9; word++) {
                text.append(' ');
                for (int letter = 0; letter < 9; letter++) {
                    text.append((char) ('a' + random.nextInt(26)));
                }
            }
            text.append(". ");
        }
        return text.toString();
    }

    @Test
    void emptyAndHugeTextsAreTaken() {
        assertThat(finder.find(List.of(), List.of())).isEmpty();
        String huge = "word ".repeat(100_000) + "“" + "a very long quotation without an end ".repeat(2_000) + "”";
        List<Article> articles = List.of(
                article("empty.txt", ""),
                article("blank.txt", " \n\n "),
                article("marks.txt", "“” „“ ’’ … — 😀"),
                article("huge.txt", huge),
                article("huge2.txt", huge));
        assertThat(finder.find(articles, quotations(articles)).size()).isLessThan(20);
    }

    private Set<Set<Object>> sides(List<Article> articles) {
        Set<Set<Object>> sides = new HashSet<>();
        for (Link link : finder.find(articles, quotations(articles))) {
            sides.add(Set.of(link.a(), link.b(), link.grade(), link.score(), link.why()));
        }
        return sides;
    }

    /** The only link of the first quotation of the first text. */
    private Link onlyUtterance(String a, String b) {
        Span quoted = quotations(List.of(article("a.txt", a))).getFirst().span();
        List<Link> links = utterances(a, b).stream()
                .filter(link -> link.a().span().equals(quoted))
                .toList();
        assertThat(links).hasSize(1);
        return links.getFirst();
    }

    private List<Link> utterances(String a, String b) {
        return links(a, b).stream().filter(link -> link.grade().isUtterance()).toList();
    }

    private List<Link> links(String a, String b) {
        List<Article> articles = List.of(article("a.txt", a), article("b.txt", b));
        return finder.find(articles, quotations(articles));
    }

    private static Article article(String id, String text) {
        return new ArticleMaker().make(id, text);
    }

    private static List<Quotation> quotations(List<Article> articles) {
        QuotationFinder finder = new QuotationFinder();
        return articles.stream().flatMap(a -> finder.find(a).stream()).toList();
    }
}
