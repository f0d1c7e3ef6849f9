package org.crossquote.export.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.crossquote.export.Harbour;
import org.crossquote.export.choice.Excerpt;
import org.crossquote.export.choice.ExportChoice;
import org.crossquote.export.print.PagesRead.Seen;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.junit.jupiter.api.Test;

/** All articles and what was found in them on paper. */
class PrintedReportTest {
    private static final Paper A4 = Paper.of(PaperSize.A4, false);

    private static PagesRead pages(Excerpt excerpt, Harbour harbour) {
        return PagesRead.of(new PrintedReport(excerpt, harbour.notes(excerpt), Map.of()), A4);
    }

    private static Excerpt unread(List<Article> articles) {
        return Excerpt.of(Reading.unread(new ArticleCollection("Made", articles)), List.of(), ExportChoice.ALL);
    }

    @Test
    void articlesStandBesideEachOtherWithAllTheirWords() {
        Harbour harbour = Harbour.plain();
        PagesRead pages = pages(harbour.all(), harbour);
        for (Article article : harbour.articles()) {
            PagesRead.areIn(
                    article.text(),
                    pages.letters(word -> word.size() != 8.5 * LineBreaker.RAISED && word.size() != 8.5 * 0.85));
        }
        List<Seen> titles = pages.words().stream()
                .filter(word ->
                        word.text().equals("Harbour burns") || word.text().equals("Choir sings"))
                .filter(word -> word.size() > 10)
                .toList();
        assertThat(titles).hasSize(2);
        assertThat(titles.get(0).top()).isEqualTo(titles.get(1).top());
        assertThat(titles.get(0).right()).isLessThan(titles.get(1).left());
        pages.nothingIsCut();
    }

    @Test
    void whatWasFoundFollowsThem() {
        Harbour harbour = Harbour.plain();
        harbour.put(harbour.note(Harbour.at(harbour.articles().getFirst(), "14 warehouses"))
                .withNote("Who counted?", Harbour.NOW));
        PagesRead pages = pages(harbour.all(), harbour);
        String letters = pages.letters(word -> true);
        assertThat(letters)
                .containsSubsequence(
                        "Speakers", "RuthOkafor", "Wordings", "Differences", "14", "17", "Notes", "Whocounted?");
    }

    @Test
    void columnsOfAllLengthsGoOverPagesEachBelowItsHead() {
        List<Article> articles = IntStream.range(0, 3)
                .mapToObj(i -> Harbour.article(
                        "a" + i + ".txt",
                        "Title " + i + "\n\n" + ("Sentence of " + i + " goes on. ").repeat(400 * (i + 1))))
                .toList();
        PagesRead pages = PagesRead.of(new PrintedReport(unread(articles), List.of(), Map.of()), A4);
        for (int i = 0; i < 3; i++) {
            String found = pages.letters(word -> word.size() == 8.5);
            int count = found.split("Sentenceof" + i + "goeson\\.", -1).length - 1;
            assertThat(count).as("sentences of %d", i).isEqualTo(400 * (i + 1));
        }
        pages.nothingIsCut();
    }

    @Test
    void anEmptyCollectionHasOnePageThatSaysSo() {
        PagesRead pages = PagesRead.of(new PrintedReport(unread(List.of()), List.of(), Map.of()), A4);
        assertThat(pages.pages()).hasSize(1);
        assertThat(pages.letters(word -> true)).contains("Thereisnoarticletoprint.");
    }

    @Test
    void moreArticlesThanAnybodyPrintsAreLeftOutAndThatIsSaid() {
        List<Article> articles = IntStream.range(0, PrintedReport.MOST_ARTICLES + 3)
                .mapToObj(i ->
                        Harbour.article("a" + i + ".txt", "Title " + i + "\n\nWords of article " + i + " stop here.\n"))
                .toList();
        PagesRead pages = PagesRead.of(new PrintedReport(unread(articles), List.of(), Map.of()), A4);
        String letters = pages.letters(word -> true);
        assertThat(letters)
                .contains("Thefirst60articlesareprinted;3moreareleftout.")
                .contains("Wordsofarticle59stophere.")
                .doesNotContain("Wordsofarticle60stophere.");
    }
}
