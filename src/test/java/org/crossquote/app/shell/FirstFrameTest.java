package org.crossquote.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.ShownTexts;
import org.crossquote.app.opening.FindingCollectionLoader;
import org.crossquote.app.opening.Origin;
import org.crossquote.app.preference.Preferences;
import org.crossquote.app.style.Theme;
import org.crossquote.app.view.MainViews;
import org.junit.jupiter.api.Test;

/** What the window shows and does before its features are in it. */
class FirstFrameTest {
    private final ReaderModel model = new ReaderModel(OpenWindow.GOLD.collection());

    private ReaderWindow begun(Preferences preferences) {
        WindowServices services = new WindowServices(
                new FindingCollectionLoader(), Optional::empty, new OpenWindow.AtOnce(), Runnable::run, () -> {});
        ReaderWindow window = new ReaderWindow(
                model, Origin.BUNDLED, preferences, 1400, 900, services, Features.all(model, services));
        layOut(window);
        return window;
    }

    private static void layOut(ReaderWindow window) {
        for (int pass = 0; pass < 3; pass++) {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
        }
    }

    private static void press(ReaderWindow window, KeyCode code) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(
                    window.scene().getRoot(), new KeyEvent(type, "", code.getName(), code, false, true, false, false));
        }
    }

    private static void click(ReaderWindow window, String id) {
        Event.fireEvent(
                window.scene().getRoot().lookup(id),
                new MouseEvent(
                        MouseEvent.MOUSE_PRESSED,
                        0,
                        0,
                        0,
                        0,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }

    @Test
    void theArticlesAreThereAndTheTabsComeWithTheFeatures() {
        FxThread.run(() -> {
            ReaderWindow window = begun(Preferences.defaults());
            assertThat(window.columns().made()).isNotEmpty();
            assertThat(ShownTexts.of(window.scene().getRoot()))
                    .contains(model.reading().collection().title())
                    .doesNotContain("Compare the wordings");
            window.furnish();
            layOut(window);
            assertThat(ShownTexts.of(window.scene().getRoot())).contains("Compare the wordings");
            window.furnish(); // no command is there twice
        });
    }

    @Test
    void keysPressedBeforeAreAnsweredInTheirOrderAndClicksAreNot() {
        FxThread.run(() -> {
            ReaderWindow window = begun(Preferences.defaults());
            double size = model.textSizeProperty().get();
            press(window, KeyCode.PLUS);
            press(window, KeyCode.PLUS);
            press(window, KeyCode.MINUS);
            click(window, "#theme-button");
            assertThat(model.textSizeProperty().get()).isEqualTo(size);
            window.furnish();
            assertThat(model.textSizeProperty().get()).isGreaterThan(size);
            assertThat(window.preferences().of(Theme.SECTION).get()).isEqualTo(Theme.SECTION.usual());
            double larger = model.textSizeProperty().get();
            press(window, KeyCode.MINUS);
            assertThat(model.textSizeProperty().get()).isEqualTo(size).isLessThan(larger);
        });
    }

    @Test
    void aWindowThatWasLeftInAnotherViewDoesNotShowTheColumnsFirst() {
        assertThat(MainViews.restoresColumns(Preferences.defaults())).isTrue();
        assertThat(MainViews.restoresColumns(Preferences.defaults().with(MainViews.SECTION, "facts")))
                .isFalse();
    }
}
