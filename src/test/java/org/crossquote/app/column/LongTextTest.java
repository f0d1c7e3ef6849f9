package org.crossquote.app.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.crossquote.app.FxThread;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;

/** Articles that are too long to be laid out at once. */
class LongTextTest {
    /** More blocks than stand in a view and around it. */
    private static final int FEW = 160;

    private static final Article LONG = ColumnFixture.article(IntStream.range(0, 3000)
            .mapToObj(i -> "PARAGRAPH|" + i + ". " + "words of many lengths stand here. ".repeat(1 + i % 5))
            .toArray(String[]::new));

    private static final Article ONE_LINE = ColumnFixture.article(
            "TITLE|One line",
            "PARAGRAPH|"
                    + IntStream.range(0, 4000)
                            .mapToObj(i -> "Sentence " + i + " stands here.")
                            .collect(Collectors.joining(" ")));

    private static int views(ColumnFixture fixture) {
        return fixture.text().lookupAll(".block").size();
    }

    /** How far below the upper edge of the view a place stands. */
    private static double inView(ColumnFixture fixture, int offset) {
        double y = fixture.text().caret(offset).map(Rectangle2D::getMinY).orElseThrow();
        return y - fixture.column.scrollProperty().get();
    }

    private static Span paragraph(int number) {
        return ColumnFixture.span(LONG, "\n" + number + ". words");
    }

    @Test
    void onlyWhatIsInViewAndAroundItHasNodes() {
        FxThread.run(() -> {
            ColumnFixture fixture = new ColumnFixture(LONG);
            assertThat(views(fixture)).isBetween(5, FEW);
            for (int i = 1; i <= 20; i++) {
                fixture.column.scrollTo(fixture.column.scrollLimit() * i / 20);
                fixture.layout();
                assertThat(views(fixture)).isBetween(5, FEW);
                assertThat(fixture.text()
                                .isKnown(
                                        fixture.column.scrollProperty().get(),
                                        fixture.column.scrollProperty().get() + 300))
                        .isTrue();
            }
            assertThat(fixture.text().caret(LONG.text().length()).orElseThrow().getMaxY())
                    .isBetween(
                            fixture.column.scrollProperty().get(),
                            fixture.column.scrollProperty().get() + 480);
        });
    }

    @Test
    void theLineAtTheEdgeStaysThereWhenWhatIsAboveItBecomesKnown() {
        FxThread.run(() -> {
            ColumnFixture fixture = new ColumnFixture(LONG);
            for (double part : List.of(0.7, 0.3, 0.9, 0.1)) {
                fixture.column.scrollTo(fixture.column.scrollLimit() * part);
                int top = fixture.column.topOffset();
                double before = inView(fixture, top);
                fixture.layout();
                fixture.layout();
                assertThat(fixture.column.topOffset()).isEqualTo(top);
                assertThat(inView(fixture, top)).isCloseTo(before, within(1.0));
            }
        });
    }

    @Test
    void anotherTextSizeOrWidthKeepsTheReadingPlace() {
        FxThread.run(() -> {
            ColumnFixture fixture = new ColumnFixture(LONG);
            fixture.column.setTopOffset(paragraph(1500).start() + 1);
            fixture.layout();
            int top = fixture.column.topOffset();
            for (double size : List.of(22.0, 28.0, 12.0, 16.0)) {
                fixture.column.setTextSize(size);
                fixture.layout();
                assertThat(views(fixture)).isBetween(5, FEW);
                assertThat(inView(fixture, top)).isBetween(-60.0, 60.0);
            }
        });
    }

    @Test
    void aPlaceFarAwayIsWhereItIsSaidToBeWhenItComesIntoView() {
        FxThread.run(() -> {
            ColumnFixture fixture = new ColumnFixture(LONG);
            for (int number : List.of(2500, 700, 1800)) {
                Span far = paragraph(number);
                double line = fixture.column.firstLine(far).orElseThrow().getMinY();
                fixture.column.scrollTo(line - 100);
                fixture.layout();
                double now = fixture.column.firstLine(far).orElseThrow().getMinY()
                        - fixture.column.scrollProperty().get();
                assertThat(now).isCloseTo(100, within(1.0));
            }
        });
    }

    @Test
    void theRulerIsToldWhereFarWordsStandWithoutLayingThemOut() {
        FxThread.run(() -> {
            ColumnFixture fixture = new ColumnFixture(LONG);
            int before = views(fixture);
            double middle = fixture.text().middle(paragraph(1500)).orElseThrow();
            assertThat(middle / fixture.text().getHeight()).isCloseTo(0.5, within(0.05));
            assertThat(views(fixture)).isEqualTo(before);
        });
    }

    @Test
    void keysLeadToTheEndAndBackWithTheCaretInView() {
        FxThread.run(() -> {
            ColumnFixture fixture = new ColumnFixture(LONG);
            press(fixture, KeyCode.END, true);
            fixture.layout();
            assertThat(caret(fixture)).isGreaterThan(paragraph(2999).start());
            assertThat(inView(fixture, caret(fixture))).isBetween(0.0, 480.0);
            int end = caret(fixture);
            press(fixture, KeyCode.PAGE_UP, false);
            fixture.layout();
            assertThat(caret(fixture))
                    .isLessThan(end)
                    .isGreaterThan(paragraph(2900).start());
            assertThat(inView(fixture, caret(fixture))).isBetween(0.0, 480.0);
            press(fixture, KeyCode.HOME, true);
            fixture.layout();
            assertThat(fixture.column.scrollProperty().get()).isZero();
        });
    }

    private static int caret(ColumnFixture fixture) {
        return fixture.text().selectionProperty().get().caret();
    }

    private static void press(ColumnFixture fixture, KeyCode code, boolean far) {
        fixture.text().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, far, false, false));
    }

    @Test
    void anEnormousLineIsShownInPartsThatFollowEachOtherWithoutAGap() {
        List<TextRow> rows =
                DisplaySlices.of(ONE_LINE).subList(1, DisplaySlices.of(ONE_LINE).size());
        assertThat(rows).hasSizeGreaterThan(20).allMatch(r -> r.span().length() <= DisplaySlices.LONG);
        assertThat(rows.stream().map(TextRow::text).collect(Collectors.joining()))
                .isEqualTo(ONE_LINE.at(ONE_LINE.blocks().get(1).span()));
        assertThat(rows.subList(1, rows.size())).allMatch(r -> r.text().startsWith("Sentence"));
        FxThread.run(() -> assertThat(views(new ColumnFixture(ONE_LINE))).isLessThan(20));
    }

    @Test
    void theCaretStepsOverTheEdgeOfTwoParts() {
        FxThread.run(() -> {
            ColumnFixture fixture = new ColumnFixture(ONE_LINE);
            CaretMoves moves = new CaretMoves(fixture.text());
            int edge = DisplaySlices.of(ONE_LINE).get(3).span().end();
            assertThat(moves.letter(edge - 1, true)).isEqualTo(edge);
            assertThat(moves.letter(edge, true)).isEqualTo(edge + 1);
            assertThat(moves.letter(edge, false)).isEqualTo(edge - 1);
            assertThat(moves.blockAt(edge)).isEqualTo(ONE_LINE.blocks().get(1).span());
            assertThat(ONE_LINE.at(moves.wordAt(edge))).isEqualTo("Sentence");
            int below = moves.line(edge, 20, true);
            assertThat(below).isGreaterThan(edge);
            assertThat(moves.line(below, 20, false)).isBetween(edge - 60, edge + 60);
        });
    }
}
