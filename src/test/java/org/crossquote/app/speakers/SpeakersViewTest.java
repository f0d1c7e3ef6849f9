package org.crossquote.app.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.WordCount;
import org.crossquote.app.view.ViewTable;
import org.crossquote.link.Passage;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.junit.jupiter.api.Test;

class SpeakersViewTest {
    private static OpenWindow open() {
        OpenWindow open = OpenWindow.ofSize(1400, 900);
        open.window.views().open("speakers");
        open.layOut();
        return open;
    }

    @SuppressWarnings("unchecked")
    private static TableView<SpeakerRow> table(OpenWindow open) {
        open.layOut();
        return (TableView<SpeakerRow>) open.window.scene().getRoot().lookup(".speakers-view .table-view");
    }

    private static ViewTable taken(OpenWindow open) {
        return open.window.views().page().table().orElseThrow();
    }

    private static void choose(OpenWindow open, String name) {
        open.all(ToggleButton.class).stream()
                .filter(button -> button.getText().startsWith(name))
                .filter(button -> button.getParent().getStyleClass().contains("kinds")
                        || button.getText().equals(name))
                .findFirst()
                .orElseThrow()
                .fire();
        open.layOut();
    }

    private static List<Quotation> quotations(Speaker speaker, String article) {
        return OpenWindow.GOLD.quotationsBy(speaker).stream()
                .filter(q -> q.article().equals(article))
                .toList();
    }

    @Test
    void aCellSaysHowOftenAnArticleQuotesSomebody() {
        FxThread.run(() -> {
            OpenWindow open = open();
            assertThat(table(open).getItems())
                    .extracting(SpeakerRow::speaker)
                    .containsExactlyInAnyOrderElementsOf(OpenWindow.GOLD.speakers());
            for (int row = 0; row < table(open).getItems().size(); row++) {
                Speaker speaker = table(open).getItems().get(row).speaker();
                for (int i = 0; i < open.model.columns().size(); i++) {
                    int count = quotations(
                                    speaker,
                                    open.model.columns().get(i).article().id())
                            .size();
                    assertThat(taken(open).rows().get(row).get(i + 1))
                            .isEqualTo(count == 0 ? "" : Integer.toString(count));
                }
            }
        });
    }

    @Test
    void orHowManyWordsOrWhichShare() {
        FxThread.run(() -> {
            OpenWindow open = open();
            SpeakerRow first = table(open).getItems().getFirst();
            String article = open.model.columns().getFirst().article().id();
            int words = quotations(first.speaker(), article).stream()
                    .mapToInt(q -> WordCount.of(q.exact()))
                    .sum();
            int all = OpenWindow.GOLD.quotations(article).stream()
                    .mapToInt(q -> WordCount.of(q.exact()))
                    .sum();
            choose(open, "Words");
            assertThat(taken(open).rows().getFirst().get(1)).isEqualTo(Integer.toString(words));
            choose(open, "Share of words");
            assertThat(taken(open).rows().getFirst().get(1)).isEqualTo(Long.toString(Math.round(100.0 * words / all)));
        });
    }

    @Test
    void whoIsQuotedByAllAndByOneCanBeListed() {
        FxThread.run(() -> {
            OpenWindow open = open();
            choose(open, "Quoted by all");
            assertThat(table(open).getItems()).isNotEmpty().allMatch(row -> row.articles() == 5);
            choose(open, "Quoted by one");
            assertThat(table(open).getItems()).isNotEmpty().allMatch(row -> row.articles() == 1);
        });
    }

    @Test
    void onlyTheArticlesThatAreShownCount() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1400, 900);
            String second = open.model.columns().get(1).article().id();
            open.model.showOnly(List.of(second));
            open.window.views().open("speakers");
            open.layOut();
            assertThat(taken(open).heads()).hasSize(4);
            assertThat(table(open).getItems())
                    .allMatch(row -> row.byArticle().keySet().equals(java.util.Set.of(second)));
            open.window.views().read();
            open.model.columns().forEach(column -> column.shownProperty().set(true));
            open.window.views().open("speakers");
            open.layOut();
            assertThat(taken(open).heads()).as("it follows what is shown").hasSize(8);
        });
    }

    @Test
    void aCellLeadsToTheQuotation() {
        FxThread.run(() -> {
            OpenWindow open = open();
            SpeakerRow row = table(open).getItems().getFirst();
            String article = open.model.columns().get(2).article().id();
            table(open).getSelectionModel().clearSelection();
            table(open).getSelectionModel().select(0, table(open).getColumns().get(3));
            open.press(KeyCode.ENTER, false);
            Quotation first = quotations(row.speaker(), article).getFirst();
            Passage looked = Objects.requireNonNull(open.model.focus()).passage();
            assertThat(looked.article()).isEqualTo(article);
            assertThat(looked.span()).isEqualTo(first.span());
            assertThat(open.window.views().isReading()).isTrue();
        });
    }
}
