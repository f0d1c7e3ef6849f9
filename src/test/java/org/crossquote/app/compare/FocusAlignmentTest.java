package org.crossquote.app.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import org.crossquote.app.FxThread;
import org.crossquote.app.GoldReading;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.link.Passage;
import org.crossquote.reading.Reading;
import org.crossquote.reading.Told;
import org.crossquote.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link of the five articles: looking at one side brings the other to its height. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FocusAlignmentTest {
    private static final Reading READING = GoldReading.read();

    private final ColumnsScene columns = FxThread.call(() -> new ColumnsScene(READING));

    @BeforeEach
    void lookAtNothing() {
        FxThread.run(() -> {
            columns.model.clearFocus();
            columns.layout();
        });
    }

    static Stream<Passage> linkedPassages() {
        return READING.links().stream().flatMap(l -> Stream.of(l.a(), l.b())).distinct();
    }

    @ParameterizedTest
    @MethodSource("linkedPassages")
    void bestCounterpartsStandAtTheHeightOfTheFocus(Passage passage) {
        FxThread.run(() -> {
            columns.model.focusOn(passage.article(), passage.span());
            columns.layout();

            double height = heightInView(passage);
            ArticleColumn chosen = column(passage.article());
            assertThat(height).isBetween(0.0, chosen.textArea().getHeight());
            Set<String> seen = new HashSet<>();
            for (Told told : READING.toldElsewhere(passage)) {
                if (seen.add(told.far().article())) {
                    assertAligned(told.far(), height);
                }
            }
            assertThat(seen).isNotEmpty();
        });
    }

    private void assertAligned(Passage passage, double height) {
        assertThat(heightInView(passage)).isCloseTo(height, within(2.0));
    }

    private double heightInView(Passage passage) {
        ArticleColumn column = column(passage.article());
        Rectangle2D line = column.firstLine(passage.span()).orElseThrow();
        return line.getMinY() - column.scrollProperty().get();
    }

    private ArticleColumn column(String article) {
        return columns.view.column(article).orElseThrow();
    }

    @Test
    void aColumnIsPastItsEndsOnlyWhileSomethingIsInFocus() {
        FxThread.run(() -> {
            boolean anyPast = false;
            for (Passage passage : linkedPassages().toList()) {
                columns.model.focusOn(passage.article(), passage.span());
                columns.layout();
                anyPast |= made().anyMatch(c -> isPast(c));
                columns.model.clearFocus();
                columns.layout();
                assertThat(made()).noneMatch(c -> isPast(c));
                made().forEach(c -> c.scrollTo(-1000));
                assertThat(made()).allMatch(c -> c.scrollProperty().get() == 0);
                made().forEach(c -> c.scrollTo(1_000_000));
                assertThat(made()).allMatch(c -> c.scrollProperty().get() == c.scrollLimit());
            }
            assertThat(anyPast).isTrue();
        });
    }

    private Stream<ArticleColumn> made() {
        return columns.view.made().stream();
    }

    private static boolean isPast(ArticleColumn column) {
        double position = column.scrollProperty().get();
        return position < 0 || position > column.scrollLimit();
    }

    private Passage unlinked(int number) {
        ArticleColumn column = columns.column(number);
        String text = column.article().text();
        return IntStream.range(text.length() / 2, text.length() - 12)
                .mapToObj(at -> new Span(at, at + 12))
                .filter(span -> READING.toldElsewhere(
                                new Passage(column.article().id(), span, span.in(text)))
                        .isEmpty())
                .map(span -> new Passage(column.article().id(), span, span.in(text)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsSetAgainstAPassageStandsAtItsHeightAndOutThoughNothingLinksThem() {
        FxThread.run(() -> {
            Passage one = unlinked(1);
            Passage other = unlinked(2);
            columns.model.focusOn(one, other);
            columns.layout();
            assertThat(Objects.requireNonNull(columns.model.focus()).counterparts())
                    .containsExactly(other);
            assertAligned(other, heightInView(one));
            columns.model.clearFocus();
            columns.layout();
            columns.model.back();
            columns.layout();
            assertAligned(other, heightInView(one));
        });
    }

    @Test
    void aHiddenColumnComesWithWhatIsSetAgainstThePassage() {
        FxThread.run(() -> {
            Passage other = unlinked(2);
            columns.column(2).state().shownProperty().set(false);
            columns.model.focusOn(unlinked(1), other);
            columns.layout();
            assertThat(columns.model
                            .column(other.article())
                            .orElseThrow()
                            .shownProperty()
                            .get())
                    .isTrue();
        });
    }

    @Test
    void clearingTheFocusGivesBackAllFormerPlaces() {
        FxThread.run(() -> {
            for (int i = 1; i <= 5; i++) {
                columns.column(i).scrollTo(40 * i);
            }
            List<Passage> two = linkedPassages().limit(2).toList();
            two.forEach(p -> {
                columns.model.focusOn(p.article(), p.span());
                columns.layout();
            });
            columns.model.clearFocus();
            columns.layout();

            for (int i = 1; i <= 5; i++) {
                assertThat(columns.column(i).scrollProperty().get()).isEqualTo(40 * i);
            }
        });
    }

    @Test
    void aPassageInSightStaysWhereItIs() {
        FxThread.run(() -> {
            ArticleColumn first = columns.column(1);
            Span inSight = first.marks().quotations().stream()
                    .map(m -> m.span())
                    .filter(s -> first.firstLine(s).orElseThrow().getMinY() > 200)
                    .findFirst()
                    .orElseThrow();
            double place = first.firstLine(inSight).orElseThrow().getMinY() - 150;
            first.scrollTo(place);
            columns.model.focusOn(first.article().id(), inSight);
            columns.layout();

            assertThat(first.scrollProperty().get()).isEqualTo(Math.round(place));
        });
    }

    @Test
    void anotherTextSizeKeepsTheAlignment() {
        FxThread.run(() -> {
            Passage passage =
                    linkedPassages().filter(p -> aligns(p)).findFirst().orElseThrow();
            columns.model.textSizeProperty().set(22);
            columns.layout();

            assertAligned(READING.toldElsewhere(passage).getFirst().far(), heightInView(passage));
            columns.model.textSizeProperty().set(ReaderModel.DEFAULT_TEXT_SIZE);
        });
    }

    /** A sentence comes or goes under the bar while the reader reads on: nothing may jump. */
    @Test
    void aColumnThatWasScrolledMeanwhileStaysWhenTheWindowGetsAnotherHeight() {
        FxThread.run(() -> {
            Passage passage = linkedPassages()
                    .filter(p -> aligns(p)
                            && column(p.article()).scrollProperty().get() + 300
                                    < column(p.article()).scrollLimit())
                    .findFirst()
                    .orElseThrow();
            ArticleColumn chosen = column(passage.article());
            double there = chosen.scrollProperty().get() + 300;
            chosen.scrollTo(there);
            columns.layout();
            columns.view.resize(1280, 860);
            columns.layout();
            assertThat(chosen.scrollProperty().get()).isEqualTo(there);
            columns.view.resize(1280, 900);
            columns.layout();
            assertThat(chosen.scrollProperty().get()).isEqualTo(there);
        });
    }

    private boolean aligns(Passage p) {
        columns.model.focusOn(p.article(), p.span());
        columns.layout();
        Passage best = READING.toldElsewhere(p).getFirst().far();
        return Math.abs(heightInView(best) - heightInView(p)) <= 2;
    }
}
