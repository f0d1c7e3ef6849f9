package org.crossquote.export.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crossquote.export.Harbour;
import org.crossquote.export.choice.Excerpt;
import org.crossquote.export.choice.ExportChoice;
import org.crossquote.export.drawing.Face;
import org.crossquote.export.drawing.Mark;
import org.crossquote.export.print.PagesRead.Seen;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;
import org.crossquote.work.StoppedAt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An article on paper. */
class PrintedArticleTest {
    private static final Paper A4 = Paper.of(PaperSize.A4, false);
    private static final double TEXT = 10.5;
    private static final double RAISED = TEXT * LineBreaker.RAISED;

    /** Paragraphs and headings, each in a line of its own. */
    private static Article made(List<BlockKind> kinds, List<String> texts) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int start = text.length();
            text.append(texts.get(i));
            blocks.add(new Block(kinds.get(i), new Span(start, text.length()), "en"));
            text.append('\n');
        }
        return new Article("made.txt", "Made", "en", text.toString(), blocks);
    }

    private static PrintedArticle unread(Article article) {
        ArticleCollection collection = new ArticleCollection("Made", List.of(article));
        return new PrintedArticle(
                Excerpt.of(Reading.unread(collection), List.of(), ExportChoice.ALL), article, List.of(), Map.of());
    }

    /** Words that tell their places, so that one that is lost or twice is seen. */
    private static String words(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> i % 9 == 0 ? "w" + i + "," : "word" + i)
                .collect(Collectors.joining(" ", "", "."));
    }

    private static Article withHeadings(int parts) {
        List<BlockKind> kinds = new ArrayList<>(List.of(BlockKind.TITLE));
        List<String> texts = new ArrayList<>(List.of("Made"));
        for (int i = 0; i < parts; i++) {
            kinds.add(BlockKind.HEADING);
            texts.add("Heading " + i);
            kinds.add(BlockKind.PARAGRAPH);
            texts.add(words(1000 * i, 11 + 7 * (i % 13)));
        }
        return made(kinds, texts);
    }

    private static boolean isText(Seen word) {
        return word.size() != RAISED && word.size() != 8;
    }

    @ParameterizedTest
    @CsvSource({"A4, false", "A4, true", "LETTER, false", "LETTER, true"})
    void allWordsAreThereOnceAndInOrderAndNoneIsCut(PaperSize size, boolean isLandscape) {
        Article article = withHeadings(60);
        PagesRead pages = PagesRead.of(unread(article), Paper.of(size, isLandscape));
        assertThat(pages.pages()).hasSizeGreaterThan(3);
        PagesRead.areIn(article.text(), pages.letters(PrintedArticleTest::isText));
        pages.nothingIsCut();
    }

    @Test
    void noHeadingAndNoSingleLineOfAParagraphIsAloneAtAPagesEdge() {
        for (int parts = 20; parts < 60; parts++) {
            List<Seen> words = PagesRead.of(unread(withHeadings(parts)), A4).words().stream()
                    .filter(PrintedArticleTest::isText)
                    .toList();
            for (int i = 0; i + 1 < words.size(); i++) {
                if (words.get(i).page() == words.get(i + 1).page()) {
                    continue;
                }
                assertThat(face(words.get(i))).as("last of a page").isEqualTo(Face.TEXT);
                if (face(words.get(i + 1)) == Face.TEXT) { // within a paragraph: two lines at least on either side
                    assertThat(face(words.get(i - 1))).isEqualTo(Face.TEXT);
                    assertThat(face(words.get(i + 2))).isEqualTo(Face.TEXT);
                }
            }
        }
    }

    private static Face face(Seen word) {
        return word.words().runs().getFirst().face();
    }

    @Test
    void aVeryLongArticleIsLaidOutAndAParagraphOfManyPagesTooAsIsAWordThatIsLongerThanALine() {
        String address = "https://example.org/" + "a1b2c3d4/".repeat(200);
        Article article = made(
                List.of(BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH),
                List.of(words(0, 60_000), address, words(100_000, 40_000)));
        PagesRead pages = PagesRead.of(unread(article), A4);
        assertThat(pages.pages()).hasSizeGreaterThan(100);
        PagesRead.areIn(article.text(), pages.letters(PrintedArticleTest::isText));
        pages.nothingIsCut();
    }

    @Test
    void quotationsAreUnderlinedAndNumberedAndBelowStandsWhoSpeaksAndWhereElse() {
        Harbour harbour = Harbour.plain();
        Article first = harbour.articles().getFirst();
        PagesRead pages = PagesRead.of(new PrintedArticle(harbour.all(), first, List.of(), Map.of()), A4);
        List<Mark> marks = pages.pages().getFirst().parts().get(1).drawing().marks();
        String underlined = "";
        for (int i = 1; i < marks.size(); i++) {
            if (marks.get(i) instanceof Mark.Stroke && marks.get(i - 1) instanceof Mark.Words words) {
                underlined += words.text();
            }
        }
        assertThat(PagesRead.letters(underlined))
                .isEqualTo(PagesRead.letters(
                        harbour.reading().quotations(first.id()).getFirst().exact()));
        assertThat(pages.letters(word -> word.size() == RAISED)).isEqualTo("1");
        assertThat(pages.letters(PrintedArticleTest::isText)).contains("Quotations1RuthOkafor·alsoin2");
    }

    @Test
    void notesLieOnGreyAndStandBelowWithTheirNumbersAndThoseOfOtherArticlesDoNot() {
        Harbour harbour = Harbour.plain();
        Article first = harbour.articles().getFirst();
        harbour.put(harbour.note(Harbour.at(first, "14 warehouses")).withNote("Who counted?", Harbour.NOW));
        harbour.put(harbour.note(Harbour.at(harbour.articles().get(2), "Forty children"))
                .withNote("Elsewhere", Harbour.NOW));
        Excerpt all = harbour.all();
        PagesRead pages = PagesRead.of(new PrintedArticle(all, first, harbour.notes(all), Map.of()), A4);
        assertThat(pages.letters(PrintedArticleTest::isText))
                .endsWith("NotesN114warehousesWhocounted?")
                .doesNotContain("Elsewhere");
        assertThat(pages.letters(word -> word.size() == RAISED)).isEqualTo("N11");
        assertThat(pages.pages().getFirst().parts().get(1).drawing().marks())
                .filteredOn(Mark.Box.class::isInstance)
                .hasSize(1);
    }

    @Test
    void whatIsReadFromTheRightBeginsAtTheRight() {
        Article article = made(List.of(BlockKind.PARAGRAPH), List.of("שלום עולם abc 12 דבר אחר"));
        PagesRead pages = PagesRead.of(unread(article), A4);
        List<Seen> line = pages.words().stream()
                .filter(word -> word.size() == TEXT)
                .filter(word -> !word.text().isBlank())
                .sorted((a, b) -> Double.compare(b.right(), a.right()))
                .toList();
        assertThat(line.getFirst().right()).isBetween(A4.room() - 5, A4.room());
        assertThat(PagesRead.letters(line.stream().map(Seen::text).collect(Collectors.joining())))
                .isEqualTo("שלוםעולםabc12דבראחר");
    }

    @Test
    void layingOutEndsAtAnyPlaceWhenNobodyWaitsForIt() throws InterruptedException {
        PrintedArticle printed = unread(withHeadings(30));
        int all = StoppedAt.run(() -> printed.pages(A4, LetterWidths.NEARLY)).checkpoints();
        assertThat(all).isGreaterThan(60);
        for (int stop : List.of(1, all / 2, all)) {
            assertThat(StoppedAt.run(stop, () -> printed.pages(A4, LetterWidths.NEARLY))
                            .isCancelled())
                    .as("stopped at %d of %d", stop, all)
                    .isTrue();
        }
    }
}
