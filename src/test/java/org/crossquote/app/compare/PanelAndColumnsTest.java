package org.crossquote.app.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crossquote.app.ColumnState;
import org.crossquote.app.Focus;
import org.crossquote.app.FxThread;
import org.crossquote.app.GoldReading;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.style.Theme;
import org.crossquote.link.Passage;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.Reading;
import org.crossquote.reading.Told;
import org.junit.jupiter.api.Test;

/** What other articles have of the focus is one list: the panel shows it, the columns light, join and align it. */
class PanelAndColumnsTest {
    private static final Reading READING = GoldReading.read();

    private static Stream<Passage> everything() {
        Stream<Passage> quotations = READING.quotations().stream().map(PanelAndColumnsTest::passage);
        Stream<Passage> linked = READING.links().stream().flatMap(l -> Stream.of(l.a(), l.b()));
        return Stream.concat(quotations, linked).distinct();
    }

    private static Passage passage(Quotation quotation) {
        return new Passage(quotation.article(), quotation.span(), quotation.exact());
    }

    @Test
    void everyArticleThatIsListedIsLitAndLevel() {
        FxThread.run(() -> {
            ColumnsScene columns = new ColumnsScene(READING, 1600, 900, Theme.LIGHT);
            everything().forEach(passage -> {
                columns.model.focusOn(passage.article(), passage.span());
                columns.layout();
                Focus focus = Objects.requireNonNull(columns.model.focus());
                Set<String> level = new TreeSet<>();
                for (Told told : focus.told()) {
                    Passage far = told.far();
                    assertThat(column(columns, far).lookupAll(".accent")).isNotEmpty();
                    if (level.add(far.article())) {
                        assertThat(height(columns, far))
                                .as(far.exact())
                                .isCloseTo(height(columns, passage), within(2.0));
                    }
                }
                assertThat(columns.view.lookupAll(".connector")).hasSize(level.size());
            });
        });
    }

    private static ArticleColumn column(ColumnsScene columns, Passage passage) {
        return columns.view.column(passage.article()).orElseThrow();
    }

    private static double height(ColumnsScene columns, Passage passage) {
        ArticleColumn column = column(columns, passage);
        return column.firstLine(passage.span()).orElseThrow().getMinY()
                - column.scrollProperty().get();
    }

    @Test
    void aQuotationInsideALinkedPassageBringsThePassageToItsHeight() {
        Passage inside = READING.quotations().stream()
                .map(PanelAndColumnsTest::passage)
                .filter(p -> READING.counterparts(p.article(), p.span()).isEmpty())
                .filter(p -> !READING.toldElsewhere(p).isEmpty())
                .findFirst()
                .orElseThrow();
        FxThread.run(() -> {
            ColumnsScene columns = new ColumnsScene(READING, 1600, 900, Theme.LIGHT);
            columns.model.focusOn(inside.article(), inside.span());
            columns.layout();
            Passage far = READING.toldElsewhere(inside).getFirst().far();
            assertThat(height(columns, far)).isCloseTo(height(columns, inside), within(2.0));
        });
    }

    @Test
    void columnsOutOfSightComeBesideTheFocusAndGoBackAfterIt() {
        FxThread.run(() -> {
            ColumnsScene columns = new ColumnsScene(READING, 706, 700, Theme.LIGHT);
            List<ColumnState> order = List.copyOf(columns.model.columns());
            everything().forEach(passage -> {
                columns.view.track().reveal(state(columns, passage));
                columns.layout();
                double sideways = columns.view.track().scrollX();
                columns.model.focusOn(passage.article(), passage.span());
                columns.layout();
                assertThat(columns.view.track().isInSight(state(columns, passage)))
                        .isTrue();
                READING.toldElsewhere(passage).stream().findFirst().ifPresent(best -> {
                    assertThat(columns.view.track().isInSight(state(columns, best.far())))
                            .isTrue();
                    assertThat(height(columns, best.far())).isCloseTo(height(columns, passage), within(2.0));
                });
                assertThat(columns.model.columns()).isEqualTo(order);
                columns.model.clearFocus();
                columns.layout();
                assertThat(columns.view.track().shown()).isEqualTo(order);
                assertThat(columns.view.track().scrollX()).isEqualTo(sideways);
            });
        });
    }

    /** Where there is room for one wording and a half, the half shows the second one and not an article without it. */
    @Test
    void theNextBestWordingIsInViewInPartWhereItDoesNotFitAsAWhole() {
        FxThread.run(() -> {
            ColumnsScene columns = new ColumnsScene(READING, 706, 700, Theme.LIGHT);
            List<ColumnState> order = List.copyOf(columns.model.columns());
            long looked = everything()
                    .filter(passage -> {
                        columns.model.focusOn(passage.article(), passage.span());
                        columns.layout();
                        List<ColumnState> having = READING.toldElsewhere(passage).stream()
                                .map(told -> state(columns, told.far()))
                                .distinct()
                                .limit(2)
                                .toList();
                        assertThat(having)
                                .as(passage.exact())
                                .allMatch(column -> columns.view.track().isInSight(column, 0.5));
                        columns.model.clearFocus();
                        columns.layout();
                        assertThat(columns.view.track().shown()).isEqualTo(order);
                        return having.size() == 2;
                    })
                    .count();
            assertThat(looked).isPositive();
        });
    }

    private static ColumnState state(ColumnsScene columns, Passage passage) {
        return columns.model.column(passage.article()).orElseThrow();
    }
}
