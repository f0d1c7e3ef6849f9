package org.crossquote.export.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crossquote.export.drawing.Picture;
import org.crossquote.export.drawing.PictureTable;
import org.crossquote.export.drawing.PictureTable.Cell;
import org.crossquote.export.drawing.PictureTable.Column;
import org.crossquote.export.drawing.PictureTable.Row;
import org.crossquote.export.print.PagesRead.Seen;
import org.crossquote.work.StoppedAt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A view on paper. */
class PrintedViewTest {
    private static final Paper A4 = Paper.of(PaperSize.A4, false);

    private static PictureTable table(int articles, List<String> words) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("Passage", 480)));
        IntStream.rangeClosed(1, articles).forEach(i -> columns.add(Column.article(i, "Article " + i, 60)));
        columns.add(Column.count("Articles", 90));
        List<Row> rows = words.stream()
                .map(text -> {
                    List<Cell> cells = new ArrayList<>(List.of(Cell.Words.of(text)));
                    IntStream.range(0, articles).forEach(i -> cells.add(new Cell.Sign(Cell.Sign.Kind.TOLD, "told")));
                    cells.add(new Cell.Count("n", null));
                    return Row.of(cells);
                })
                .toList();
        return new PictureTable("Facts", "What several articles tell.", columns, rows, List.of(), "");
    }

    private static PagesRead pages(Picture picture, Paper paper) {
        return PagesRead.of(new PrintedView("Made", "Facts", () -> picture), paper);
    }

    private static List<String> named(int rows) {
        return IntStream.range(0, rows).mapToObj(i -> "row-" + i + "-").toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aTableOfManyRowsHasItsHeadOnEveryPageAndEachRowOnce(boolean isLandscape) {
        PagesRead pages = pages(table(5, named(700)), Paper.of(PaperSize.A4, isLandscape));
        assertThat(pages.pages()).hasSizeGreaterThan(10);
        for (PrintedPage page : pages.pages()) {
            assertThat(pages.words())
                    .filteredOn(
                            word -> word.page() == page.number() && word.text().equals("Passage"))
                    .as("heads of page %d", page.number())
                    .hasSize(1);
        }
        assertThat(pages.words().stream().map(Seen::text).filter(t -> t.startsWith("row-")))
                .isEqualTo(named(700));
        assertThat(pages.words().stream().filter(w -> w.text().equals("n"))).hasSize(700);
        pages.nothingIsCut();
    }

    @Test
    void aRowThatIsHigherThanAPageIsCutBetweenItsLines() {
        String words = IntStream.range(0, 6000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        PagesRead pages = pages(table(3, List.of("before", words, "after")), A4);
        String found = pages.words().stream()
                .map(Seen::text)
                .filter(t -> t.matches("(w\\d+\\s*)+"))
                .collect(Collectors.joining());
        PagesRead.areIn(words, found.replace(" ", ""));
        pages.nothingIsCut();
    }

    @Test
    void aTableOfMoreColumnsThanAPageIsWideBecomesSmaller() {
        PagesRead pages = pages(table(30, named(40)), A4);
        assertThat(pages.words().stream().map(Seen::text).filter(t -> t.startsWith("row-")))
                .isEqualTo(named(40));
        pages.nothingIsCut();
    }

    @Test
    void aTableWithoutRowsSaysSo() {
        PagesRead pages = pages(table(0, List.of()), A4);
        assertThat(pages.pages()).hasSize(1);
        assertThat(pages.words()).extracting(Seen::text).contains("There is nothing to show.");
    }

    @Test
    void drawingEndsAtAnyPlaceWhenNobodyWaitsForIt() throws InterruptedException {
        PrintedView view = new PrintedView("Made", "Facts", () -> table(5, named(300)));
        int all = StoppedAt.run(() -> view.pages(A4, LetterWidths.NEARLY)).checkpoints();
        assertThat(all).isGreaterThan(300);
        for (int stop : List.of(1, all / 2, all)) {
            assertThat(StoppedAt.run(stop, () -> view.pages(A4, LetterWidths.NEARLY))
                            .isCancelled())
                    .as("stopped at %d of %d", stop, all)
                    .isTrue();
        }
    }
}
