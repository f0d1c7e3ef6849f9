package org.crossquote.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import javafx.beans.property.SimpleDoubleProperty;
import org.crossquote.app.FxThread;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.preference.PreferenceValues;
import org.crossquote.app.preference.Preferences;
import org.crossquote.reading.DisplayFilter;
import org.crossquote.reading.DisplayFilter.Kinds;
import org.junit.jupiter.api.Test;

class WindowPreferencesTest {
    private static Preferences read(String json) {
        return Preferences.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void oddValuesAreMendedAndShownAsTheyCanBe() {
        FxThread.run(() -> {
            PreferenceValues values = new PreferenceValues(
                    read(
                            "{\"textSize\": \"huge\", \"panelWidth\": 1e9, \"window\": {\"x\": \"left\"}, \"shown\": {\"kinds\": \"facts\"}}"));
            ReaderModel model = new ReaderModel(OpenWindow.GOLD.collection());
            SidePanel panel = new SidePanel(new SimpleDoubleProperty(16));
            WindowPreferences.bind(values, model, panel);
            assertThat(model.textSizeProperty().get()).isEqualTo(ReaderModel.DEFAULT_TEXT_SIZE);
            assertThat(panel.panelWidthProperty().get()).isEqualTo(SidePanel.WIDEST);
            assertThat(values.of(WindowPlace.SECTION).get()).isNull();
            assertThat(model.shownProperty().get())
                    .isEqualTo(DisplayFilter.usual().with(Kinds.FACTS));
        });
    }

    @Test
    void whatTheReaderChangesIsRemembered() {
        FxThread.run(() -> {
            PreferenceValues values = new PreferenceValues(Preferences.defaults());
            ReaderModel model = new ReaderModel(OpenWindow.GOLD.collection());
            SidePanel panel = new SidePanel(new SimpleDoubleProperty(16));
            WindowPreferences.bind(values, model, panel);
            model.textSizeProperty().set(20);
            panel.panelWidthProperty().set(400);
            panel.shownProperty().set(false);
            model.shownProperty().set(DisplayFilter.usual().withScare(true));
            values.of(WindowPlace.SECTION).set(new WindowPlace(10, 20, 1200, 800, true));
            values.of(WindowPreferences.FOLDER).set("/home/anna/Überblick");
            Preferences again = Preferences.read(values.now().write());
            assertThat(again).isEqualTo(values.now());
            assertThat(again.get(WindowPreferences.TEXT_SIZE)).isEqualTo(20);
            assertThat(again.get(WindowPreferences.PANEL_WIDTH)).isEqualTo(400);
            assertThat(again.get(WindowPreferences.PANEL_SHOWN)).isFalse();
            assertThat(again.get(WindowPreferences.SHOWN))
                    .isEqualTo(DisplayFilter.usual().withScare(true));
            assertThat(again.get(WindowPlace.SECTION)).isEqualTo(new WindowPlace(10, 20, 1200, 800, true));
            assertThat(again.get(WindowPreferences.FOLDER)).isEqualTo("/home/anna/Überblick");
        });
    }
}
