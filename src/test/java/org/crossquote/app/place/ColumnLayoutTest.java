package org.crossquote.app.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.crossquote.app.ColumnState;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.opening.Origin;
import org.crossquote.app.place.ColumnLayouts.ColumnPlace;
import org.crossquote.app.preference.Preferences;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.ArticleCollection;
import org.junit.jupiter.api.Test;

class ColumnLayoutTest {
    private final ArticleMaker maker = new ArticleMaker();

    private ReaderModel articles(int count) {
        return new ReaderModel(new ArticleCollection(
                "test",
                IntStream.rangeClosed(1, count)
                        .mapToObj(i -> maker.make(i + ".txt", "It rained."))
                        .toList()));
    }

    private static List<String> columns(ReaderModel model) {
        return model.columns().stream()
                .map(c -> c.number()
                        + (c.shownProperty().get() ? "" : " hidden")
                        + (c.widthProperty().get() == ColumnState.SHARED
                                ? ""
                                : " " + (int) c.widthProperty().get()))
                .toList();
    }

    @Test
    void ofAFolderOfThousandsOnlyWhatTheReaderChangedIsKept() {
        ReaderModel model = articles(2_000);
        assertThat(ColumnLayout.of(model.columns())).isEmpty();
        model.columns().get(1_500).shownProperty().set(false);
        model.columns().addFirst(model.columns().remove(700));
        List<ColumnPlace> kept = ColumnLayout.of(model.columns());
        assertThat(kept).hasSize(2);
        ReaderModel again = articles(2_000);
        ColumnLayout.restore(again, kept);
        assertThat(columns(again)).isEqualTo(columns(model));
    }

    @Test
    void everyArrangementComesBack() {
        ReaderModel model = articles(5);
        for (int turn = 0; turn < 40; turn++) {
            ColumnState column = model.columns().remove(turn * 7 % 5);
            column.shownProperty().set(turn % 3 != 0);
            column.widthProperty().set(turn % 4 == 0 ? 300 + turn : ColumnState.SHARED);
            model.columns().add(turn * 3 % 5, column);
            if (columns(model).stream().allMatch(c -> c.contains("hidden"))) {
                column.shownProperty().set(true);
            }
            ReaderModel again = articles(5);
            ColumnLayout.restore(again, ColumnLayout.of(model.columns()));
            assertThat(columns(again)).isEqualTo(columns(model));
        }
    }

    @Test
    void whatAnEarlierVersionKeptIsAnOrder() {
        byte[] settings =
                "{\"columns\": {\"\": [{\"article\": \"3.txt\"}, {\"article\": \"1.txt\", \"shown\": false}]}}"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        ReaderModel model = articles(3);
        ColumnLayout.restore(
                model, Preferences.read(settings).get(ColumnLayouts.SECTION).of(Origin.BUNDLED));
        assertThat(columns(model)).containsExactly("3", "1 hidden", "2");
    }

    @Test
    void theLayoutsUsedLongestAgoAreForgottenAlsoAfterAStart() {
        Preferences preferences = Preferences.defaults();
        for (int i = 1; i <= 60; i++) {
            preferences = with(preferences, "folder " + i, 1);
            preferences = Preferences.read(preferences.write());
        }
        List<String> kept = new ArrayList<>(layouts(preferences).keySet());
        assertThat(kept).hasSize(50).startsWith("folder 60", "folder 59").endsWith("folder 11");
        assertThat(layouts(with(preferences, "folder 60", 0))).hasSize(49).doesNotContainKey("folder 60");
    }

    @Test
    void theSettingsStaySmallHoweverLargeTheFoldersWere() {
        Preferences preferences = Preferences.defaults();
        for (int i = 1; i <= 4; i++) {
            preferences = with(preferences, "folder " + i, 4_000);
        }
        assertThat(layouts(preferences)).containsOnlyKeys("folder 4", "folder 3");
        assertThat(layouts(with(preferences, "all hidden", 20_000))).containsOnlyKeys("all hidden");
    }

    private static Preferences with(Preferences before, String collection, int columns) {
        List<ColumnPlace> places = IntStream.range(0, columns)
                .mapToObj(i -> new ColumnPlace(i + ".txt", false, ColumnState.SHARED, false))
                .toList();
        return before.with(
                ColumnLayouts.SECTION, before.get(ColumnLayouts.SECTION).with(collection, places));
    }

    private static Map<String, List<ColumnPlace>> layouts(Preferences preferences) {
        return preferences.get(ColumnLayouts.SECTION).all();
    }
}
