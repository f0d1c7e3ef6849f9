package org.crossquote.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.opening.FindingCollectionLoader;
import org.crossquote.app.opening.OpenedLast;
import org.crossquote.app.opening.Origin;
import org.crossquote.app.preference.PreferenceValues;
import org.crossquote.app.preference.Preferences;
import org.crossquote.app.style.Theme;
import org.crossquote.reading.DisplayFilter;
import org.crossquote.reading.DisplayFilter.Kinds;
import org.junit.jupiter.api.Test;

class WindowPreferencesTest {
    private final ReaderModel model = new ReaderModel(OpenWindow.GOLD.collection());

    private static Preferences read(String json) {
        return Preferences.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void oddValuesAreMendedAndShownAsTheyCanBe() {
        FxThread.run(() -> {
            ReaderWindow window = window(
                    read(
                            "{\"textSize\": \"huge\", \"panelWidth\": 1e9, \"window\": {\"x\": \"left\"}, \"shown\": {\"kinds\": \"facts\"}}"));
            assertThat(model.textSizeProperty().get()).isEqualTo(ReaderModel.DEFAULT_TEXT_SIZE);
            assertThat(panel(window).getPrefWidth()).isEqualTo(SidePanel.WIDEST);
            assertThat(window.preferences().of(WindowPlace.SECTION).get()).isNull();
            assertThat(model.shownProperty().get())
                    .isEqualTo(DisplayFilter.usual().with(Kinds.FACTS));
        });
        FxThread.run(() -> {
            window(read("{\"textSize\": 900}"));
            assertThat(model.textSizeProperty().get()).isEqualTo(32);
        });
    }

    @Test
    void whatTheReaderChangesIsShownAtTheNextStart() {
        FxThread.run(() -> {
            ReaderWindow window = window(Preferences.defaults());
            List.of("text.larger", "text.larger", "panel.toggle", "show.scare", "theme.dark")
                    .forEach(id -> window.actions().get(id).give());
            Preferences saved = Preferences.read(window.preferences().now().write());

            ReaderModel again = new ReaderModel(OpenWindow.GOLD.collection());
            ReaderWindow next = window(again, saved);
            assertThat(again.textSizeProperty().get()).isEqualTo(ReaderModel.DEFAULT_TEXT_SIZE + 2);
            assertThat(next.scene().getRoot().lookup(".side-panel")).isNull();
            assertThat(again.shownProperty().get())
                    .isEqualTo(DisplayFilter.usual().withScare(true));
            assertThat(next.preferences().of(Theme.SECTION).get()).isEqualTo(Theme.DARK);
        });
    }

    @Test
    void thePlaceComesBackFromTheFile() {
        Preferences saved = Preferences.defaults().with(WindowPlace.SECTION, new WindowPlace(10, 20, 1200, 800, true));
        Preferences again = Preferences.read(saved.write());
        assertThat(again).isEqualTo(saved);
        assertThat(again.get(WindowPlace.SECTION)).isEqualTo(new WindowPlace(10, 20, 1200, 800, true));
    }

    @Test
    void whatWasOpenLastComesBackFromTheFile() {
        Origin folder = Origin.of(Path.of("Überblick"));
        Origin files = new Origin(List.of(Path.of("b.html"), Path.of("a.pdf")));
        PreferenceValues values = new PreferenceValues(Preferences.defaults());
        for (Origin open : List.of(folder, files, Origin.BUNDLED, files, folder)) {
            OpenedLast.keep(values, open);
            assertThat(OpenedLast.in(Preferences.read(values.now().write()))).isEqualTo(open);
        }
        OpenedLast.keep(values, Origin.BUNDLED);
        assertThat(values.now()).isEqualTo(Preferences.defaults());
    }

    private ReaderWindow window(Preferences preferences) {
        return window(model, preferences);
    }

    private static ReaderWindow window(ReaderModel shown, Preferences preferences) {
        WindowServices services = new WindowServices(
                new FindingCollectionLoader(), Optional::empty, new OpenWindow.AtOnce(), Runnable::run, () -> {});
        return new ReaderWindow(shown, Origin.BUNDLED, preferences, 1200, 800, services, Features.all(shown, services))
                .furnish();
    }

    private static SidePanel panel(ReaderWindow window) {
        return (SidePanel) window.scene().getRoot().lookup(".side-panel");
    }
}
