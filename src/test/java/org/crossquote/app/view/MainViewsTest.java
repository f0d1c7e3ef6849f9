package org.crossquote.app.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.action.Actions;
import org.crossquote.app.bar.SpeakerChip;
import org.crossquote.app.preference.PreferenceValues;
import org.crossquote.app.preference.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainViewsTest {
    private static final ViewTable TABLE = new ViewTable(
            "Stars", List.of("star", "seen"), List.of(List.of("Vega, \"bright\"", "=1+1"), List.of("a\tb\nc", "<2>")));

    private record Page(Region node, Button first) implements ViewPage {
        static Page fresh() {
            Button first = new Button("a star");
            return new Page(new StackPane(first), first);
        }

        @Override
        public void takeKeyboard() {
            first.requestFocus();
        }

        @Override
        public Optional<ViewTable> table() {
            return Optional.of(TABLE);
        }
    }

    private static MainView view(String id, int order) {
        return new MainView(id, "Map of " + id, order, Page::fresh);
    }

    /** A window with two more views, whose page is the same for both. */
    private static OpenWindow open(double width) {
        OpenWindow open = OpenWindow.ofSize(width, 900);
        open.window.views().add(view("stars", 9));
        open.window.views().add(view("moons", 8));
        open.layOut();
        return open;
    }

    private static ViewSwitch switchOf(OpenWindow open) {
        return open.all(ViewSwitch.class).getFirst();
    }

    @Test
    void theSwitchHasTheViewsInTheirOrder() {
        FxThread.run(() -> {
            OpenWindow open = open(1600);
            assertThat(open.window.views().all())
                    .extracting(MainView::order)
                    .startsWith(1)
                    .isSorted()
                    .contains(8, 9);
            assertThat(open.window.scene().getRoot().lookup("#view-stars").isVisible())
                    .isTrue();
        });
    }

    @Test
    void anotherViewOfTheSamePlaceIsRefused() {
        FxThread.run(() -> {
            OpenWindow open = open(1600);
            assertThatThrownBy(() -> open.window.views().add(view("suns", 9)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> view("suns", 10)).isInstanceOf(IllegalArgumentException.class);
        });
    }

    @Test
    void aViewTakesTheKeyboardAndEscapeGoesBackToTheSameArticleAndFocus() {
        FxThread.run(() -> {
            OpenWindow open = open(1600);
            open.window.actions().get("column.3").give();
            String third = open.model.columns().get(2).article().id();
            open.model.focusOn(
                    third, OpenWindow.GOLD.quotations(third).getFirst().span());
            var focus = open.model.focus();
            open.window.actions().get("view.stars").give();
            open.layOut();
            assertThat(open.window.columns().isVisible()).isFalse();
            assertThat(open.window.scene().getFocusOwner()).isInstanceOf(Button.class);
            open.press(KeyCode.ESCAPE, false);
            open.layOut();
            assertThat(open.window.columns().isVisible()).isTrue();
            assertThat(open.model.focus()).as("Esc closes one thing").isEqualTo(focus);
            assertThat(open.window.columns().currentColumnProperty().get())
                    .isNotNull()
                    .satisfies(column -> assertThat(column.number()).isEqualTo(3));
            open.press(KeyCode.ESCAPE, false);
            assertThat(open.model.focus()).isNull();
        });
    }

    @Test
    void whoGoesToAnArticleReads() {
        FxThread.run(() -> {
            OpenWindow open = open(1600);
            for (String command : List.of("column.2", "quotation.next")) {
                open.window.views().open("stars");
                open.window.actions().get(command).give();
                assertThat(open.window.views().isReading()).as(command).isTrue();
            }
        });
    }

    @Test
    void theArrowsWalkThroughTheSwitch() {
        FxThread.run(() -> {
            OpenWindow open = open(1600);
            open.window.scene().getRoot().lookup("#view-read").requestFocus();
            open.press(KeyCode.LEFT, false);
            assertThat(open.window.views().shownProperty().get().id()).isEqualTo("stars");
            assertThat(open.window.scene().getFocusOwner().getId()).isEqualTo("view-stars");
            open.press(KeyCode.RIGHT, false);
            assertThat(open.window.views().isReading()).isTrue();
        });
    }

    @Test
    void noSpeakerLosesHisPlaceInTheBarToIt() {
        FxThread.run(() -> {
            OpenWindow narrow = open(1280);
            assertThat(switchOf(narrow).lookup(".view-menu").isVisible()).isTrue();
            assertThat(narrow.all(SpeakerChip.class)).hasSameSizeAs(open(2400).all(SpeakerChip.class));
        });
    }

    @Test
    void inANarrowWindowItIsAMenu() {
        FxThread.run(() -> {
            OpenWindow open = open(1024);
            open.window.views().add(view("planets and their rings", 7));
            open.layOut();
            ViewSwitch folded = switchOf(open);
            assertThat(folded.lookup(".view-menu").isVisible()).isTrue();
            assertThat(folded.lookup(".view-buttons").isVisible()).isFalse();
            assertThat(folded.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(1024);
            assertThat(switchOf(open(1900)).lookup(".view-buttons").isVisible()).isTrue();
        });
    }

    @Test
    void whatIsShownIsRemembered() {
        FxThread.run(() -> {
            PreferenceValues values = new PreferenceValues(Preferences.defaults());
            MainViews views = new MainViews(Page.fresh(), new Actions(), values.of(MainViews.SECTION));
            views.add(view("stars", 9));
            views.show("stars");
            PreferenceValues later =
                    new PreferenceValues(Preferences.read(values.now().write()));
            MainViews again = new MainViews(Page.fresh(), new Actions(), later.of(MainViews.SECTION));
            again.restore();
            assertThat(again.isReading()).as("there is no such view any more").isTrue();
            again.add(view("stars", 9));
            again.restore();
            assertThat(again.shownProperty().get().id()).isEqualTo("stars");
        });
    }

    @Test
    void aViewIsCopiedAsATable() {
        FxThread.run(() -> {
            OpenWindow open = open(1600);
            open.window.views().open("stars");
            open.press(KeyCode.C, true);
            Clipboard clipboard = Clipboard.getSystemClipboard();
            assertThat(clipboard.getString()).isEqualTo("star\tseen\nVega, \"bright\"\t'=1+1\na b c\t<2>\n");
            assertThat(clipboard.getHtml())
                    .isEqualTo("<table><thead><tr><th>star</th><th>seen</th></tr></thead><tbody>"
                            + "<tr><td>Vega, \"bright\"</td><td>=1+1</td></tr>"
                            + "<tr><td>a\tb\nc</td><td>&lt;2&gt;</td></tr></tbody></table>");
        });
    }

    @Test
    void aViewIsSavedAsCsv(@TempDir Path folder) {
        Path file = folder.resolve("stars.csv");
        FxThread.run(() -> {
            OpenWindow open = open(1600);
            open.chooseFile(file);
            open.window.views().open("stars");
            open.window.actions().get("view.save").give();
            assertThat(content(file))
                    .isEqualTo("\uFEFFstar,seen\r\n\"Vega, \"\"bright\"\"\",'=1+1\r\n\"a\tb\nc\",<2>\r\n");
        });
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
