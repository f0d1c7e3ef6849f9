package org.crossquote.app.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.facts.FactRow.Told;
import org.crossquote.app.view.ViewTable;
import org.crossquote.link.Passage;
import org.junit.jupiter.api.Test;

class FactsViewTest {
    private static OpenWindow open() {
        OpenWindow open = OpenWindow.ofSize(1400, 900);
        open.window.views().open("facts");
        open.layOut();
        return open;
    }

    @SuppressWarnings("unchecked")
    private static TableView<FactRow> table(OpenWindow open) {
        open.layOut();
        return (TableView<FactRow>) open.window.scene().getRoot().lookup(".facts-view .table-view");
    }

    private static List<FactRow> rows(OpenWindow open) {
        return table(open).getItems();
    }

    private static void select(OpenWindow open, int row, int column) {
        table(open).getSelectionModel().clearSelection();
        table(open).getSelectionModel().select(row, table(open).getColumns().get(column));
    }

    @Test
    void whatMostTellComesFirst() {
        FxThread.run(() -> {
            OpenWindow open = open();
            assertThat(rows(open))
                    .hasSize(open.model.reading().coverage().shared().size())
                    .isSortedAccordingTo(Comparator.comparingInt(
                            (FactRow row) -> -row.byArticle().size()))
                    .allMatch(row -> row.byArticle().size() > 1);
        });
    }

    @Test
    void everyArticleQuotesTellsOrMisses() {
        FxThread.run(() -> {
            OpenWindow open = open();
            ViewTable taken = open.window.views().page().table().orElseThrow();
            for (int row = 0; row < rows(open).size(); row++) {
                for (int i = 0; i < 5; i++) {
                    String article = open.model.columns().get(i).article().id();
                    String expected = rows(open)
                            .get(row)
                            .in(article)
                            .map(Told::passage)
                            .map(passage -> isQuoted(open, passage) ? "quoted" : "told")
                            .orElse("missing");
                    assertThat(taken.rows().get(row).get(i + 2)).isEqualTo(expected);
                }
            }
        });
    }

    private static boolean isQuoted(OpenWindow open, Passage passage) {
        return open.model.reading().quotations(passage.article()).stream()
                .anyMatch(q -> q.span().start() <= passage.span().start()
                        && passage.span().end() <= q.span().end());
    }

    @Test
    void wordsThatFitOneLineTakeOne() {
        FxThread.run(() -> {
            OpenWindow open = open();
            String shortest = rows(open).stream()
                    .limit(5)
                    .map(FactRow::words)
                    .min(Comparator.comparingInt(String::length))
                    .orElseThrow();
            String longest = rows(open).stream()
                    .limit(8)
                    .map(FactRow::words)
                    .max(Comparator.comparingInt(String::length))
                    .orElseThrow();
            open.layOut();
            assertThat(words(open, longest).getHeight())
                    .isGreaterThan(words(open, shortest).getHeight() * 1.5);
        });
    }

    private static Label words(OpenWindow open, String words) {
        return table(open).lookupAll(".label").stream()
                .filter(node -> node instanceof Label label && label.getText().equals(words) && label.isWrapText())
                .map(Label.class::cast)
                .filter(label -> label.getParent() instanceof VBox && label.getHeight() > 0)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRowOpensItsWordingsBesideTheTable() {
        FxThread.run(() -> {
            OpenWindow open = open();
            select(open, 1, 0);
            open.press(KeyCode.ENTER, false);
            assertThat(Objects.requireNonNull(open.model.focus()).passage())
                    .isEqualTo(rows(open).get(1).fullest());
            assertThat(open.window.views().isReading()).isFalse();
        });
    }

    @Test
    void aSignLeadsToThePassageOfItsArticle() {
        FxThread.run(() -> {
            OpenWindow open = open();
            FactRow row = rows(open).getFirst();
            int column = 0;
            while (row.in(open.model.columns().get(column).article().id()).isEmpty()) {
                column++;
            }
            Passage there = row.in(open.model.columns().get(column).article().id())
                    .orElseThrow()
                    .passage();
            select(open, 0, column + 1);
            open.press(KeyCode.ENTER, false);
            assertThat(Objects.requireNonNull(open.model.focus()).passage()).isEqualTo(there);
            assertThat(open.window.views().isReading()).isTrue();
        });
    }

    @Test
    void whatOneAloneHasIsListedToo() {
        FxThread.run(() -> {
            OpenWindow open = open();
            open.all(ToggleButton.class).stream()
                    .filter(button -> button.getText().startsWith("Not found elsewhere"))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            String first = open.model.columns().getFirst().article().id();
            int own = open.model
                            .reading()
                            .coverage()
                            .quotationsOnlyIn(open.model.columns().getFirst().article())
                            .size()
                    + open.model
                            .reading()
                            .coverage()
                            .passagesOnlyIn(open.model.columns().getFirst().article())
                            .size();
            assertThat(rows(open)).filteredOn(row -> row.in(first).isPresent()).hasSize(own);
            assertThat(rows(open)).allMatch(row -> row.byArticle().size() == 1);
        });
    }
}
