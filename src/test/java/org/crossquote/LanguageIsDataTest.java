package org.crossquote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crossquote.date.DateMention;
import org.crossquote.date.find.DateFinder;
import org.crossquote.difference.Difference;
import org.crossquote.difference.DifferenceKind;
import org.crossquote.difference.find.DifferenceFinder;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.find.LinkFinder;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Extraction;
import org.crossquote.text.Languages;
import org.crossquote.text.PublicationTime;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a language needs is its word files: everything is found in one that nobody speaks, whose files stand beside the tests. */
class LanguageIsDataTest {
    private static final String MADE_UP = "qx";
    private static final String LEAD = "Na slumpar begrul na montarin velvok o Corvin. ";
    private static final String OTHER_LEAD = "Na montarin velvok o Corvin kusku sub slumpar. ";
    private static final String FACT = "Tral gardolin traplu ul na kabelin hausk par na slumpar.";
    private static final String SAME = "Ul na kabelin hausk par na slumpar 3 gardolin traplu.";
    private static final String DIFFERENT = "Ul na kabelin hausk par na slumpar nem gardolin traplu.";

    @Test
    void theLanguagesAreThoseWhoseWordFilesAreThere() {
        assertThat(Languages.of("quote")).containsExactly("en", "de", "es", "fr");
        assertThat(Languages.of("link/words")).containsExactly("en", "de", "es", "fr", "it", "pt");
        assertThat(Languages.has("quote", MADE_UP)).isTrue();
        assertThat(Languages.has("quote", "xq")).isFalse();
        assertThat(Languages.has("quote", "../quote")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Na slumpar drevu 3 Pentan 2026 ul Corvin. | 3 Pentan 2026 | 2026-05-03
        Na slumpar drevu ul Dodekan 2025.         | Dodekan 2025  | 2025-12
        Na slumpar drevu jestra ul Corvin.        | jestra        | 2024-05-30
        Na slumpar drevu du dagi avok.            | du dagi avok  | 2024-05-29
        """)
    void datesAreFound(String text, String words, String value) {
        List<DateMention> found = new DateFinder().find(article("a.txt", text));
        assertThat(found).singleElement().satisfies(date -> {
            assertThat(date.exact()).isEqualTo(words);
            assertThat(date.value()).hasToString(value);
        });
    }

    @Test
    void oneFactIsLinkedThoughANumberStandsInLettersAndInFigures() {
        assertThat(facts(links(LEAD + FACT, OTHER_LEAD + SAME))).isNotEmpty();
    }

    @Test
    void anotherNumberIsNoSameFactButADifference() {
        List<Article> articles = articles(LEAD + FACT, OTHER_LEAD + DIFFERENT);
        List<Link> links = new LinkFinder().find(articles, List.of());
        assertThat(facts(links)).isEmpty();
        List<Difference> found = new DifferenceFinder().find(articles, List.of(), links, Progress.none());
        assertThat(found).extracting(Difference::kind).contains(DifferenceKind.NUMBER);
    }

    @Test
    void whatOneDeniesIsNoSameFact() {
        String told = "Na velvok parlik warnu na stepul par na slumpar.";
        String not = "Na velvok parlik nix warnu na stepul par na slumpar.";
        assertThat(facts(links(LEAD + told, OTHER_LEAD + told))).isNotEmpty();
        assertThat(links(LEAD + told, OTHER_LEAD + not))
                .noneMatch(link ->
                        link.grade() == Grade.SAME_FACT && link.a().exact().contains("warnu"));
    }

    private static List<Link> facts(List<Link> links) {
        return links.stream()
                .filter(link -> link.grade() == Grade.SAME_FACT || link.grade() == Grade.IDENTICAL)
                .filter(link ->
                        link.a().exact().contains("traplu") || link.a().exact().contains("warnu"))
                .toList();
    }

    private static List<Link> links(String a, String b) {
        return new LinkFinder().find(articles(a, b), List.of());
    }

    private static List<Article> articles(String a, String b) {
        return List.of(article("a.txt", a), article("b.txt", b));
    }

    private static Article article(String name, String text) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(BlockKind.PARAGRAPH, new Span(0, text.length()), MADE_UP));
        ArticleDetails details =
                new ArticleDetails(null, List.of(), null, PublicationTime.on(LocalDate.of(2024, 5, 31)), null);
        return new Article(name, name, MADE_UP, text, blocks, details, Extraction.PLAIN);
    }
}
