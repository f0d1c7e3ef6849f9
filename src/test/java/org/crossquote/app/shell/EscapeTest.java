package org.crossquote.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.crossquote.Patience;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.note.NotesWindow;
import org.crossquote.quote.Speaker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Esc closes one thing, the uppermost, and nothing else: whatever lies over whatever. */
@Tag("threads")
class EscapeTest {
    private static final String SAID = "Something was said.";

    private Stage stage = FxThread.call(Stage::new);

    @AfterEach
    void close() {
        FxThread.run(stage::close);
        WaitForAsyncUtils.clearExceptions();
    }

    /** All that can be open, the lowest first, as it is just now. */
    private static List<String> layers(OpenWindow open) {
        List<String> layers = new ArrayList<>();
        if (!open.model.filter().chosen().isEmpty()) {
            layers.add("filter");
        }
        if (open.model.focus() != null) {
            layers.add("focus");
        }
        if (!open.window.views().isReading()) {
            layers.add("view");
        }
        if (open.window.messages().contains(SAID)) {
            layers.add("banner");
        }
        Node overlay = Objects.requireNonNull(open.window.scene().getRoot().lookup(".overlay"));
        if (overlay.isVisible()) {
            layers.add("overlay");
        }
        Window.getWindows().stream()
                .filter(window -> window instanceof PopupWindow && window.isShowing())
                .forEach(window -> layers.add("popup"));
        return layers;
    }

    private static OpenWindow stacked(boolean banner) {
        OpenWindow open = OpenWindow.ofSize(980, 900);
        Speaker speaker = open.model.reading().speakers().getFirst();
        open.model.filter().only(List.of(speaker));
        open.lookAt("drug");
        if (banner) {
            open.window.say(SAID);
        }
        open.layOut();
        return open;
    }

    /** Presses Esc until nothing is left; each time exactly the last one goes. */
    private static void oneByOne(OpenWindow open) {
        for (List<String> before = layers(open); !before.isEmpty(); before = layers(open)) {
            open.press(KeyCode.ESCAPE, false);
            open.layOut();
            assertThat(layers(open)).as("after Esc on %s", before).isEqualTo(before.subList(0, before.size() - 1));
        }
    }

    @Test
    void everyOverlayGoesAloneAndThenWhatLiesUnderIt() {
        for (String command :
                List.of("palette", "keys", "preferences", "article.open", "help.guide", "help.about", "help.legend")) {
            FxThread.run(() -> {
                OpenWindow open = stacked(true);
                open.window.actions().get(command).give();
                open.layOut();
                assertThat(layers(open)).as(command).containsExactly("filter", "focus", "banner", "overlay");
                oneByOne(open);
            });
        }
    }

    @Test
    void everyViewGoesAloneWhereverTheKeyboardIsInIt() {
        for (String view : List.of("speakers", "facts", "differences", "time", "articles")) {
            FxThread.run(() -> {
                OpenWindow open = stacked(false);
                open.window.views().open(view);
                open.layOut();
                assertThat(layers(open)).as(view).contains("view");
                List<String> before = layers(open);
                for (int presses = 0; !open.window.views().isReading(); presses++) {
                    assertThat(presses).as("presses in %s", view).isLessThan(2);
                    open.press(KeyCode.ESCAPE, false);
                    open.layOut();
                }
                assertThat(layers(open)).as(view).isEqualTo(before.subList(0, before.size() - 1));
                oneByOne(open);
            });
        }
    }

    @Test
    void aListOfThePanelTakesNoEscForItself() {
        for (String tab : List.of("panel.quotes", "panel.differences", "gap.only")) {
            FxThread.run(() -> {
                OpenWindow open = stacked(false);
                open.window.actions().get(tab).give();
                open.layOut();
                open.all(ListView.class).stream()
                        .filter(list -> list.getScene() != null && list.isVisible())
                        .findFirst()
                        .orElseThrow()
                        .requestFocus();
                assertThat(open.window.scene().getFocusOwner()).as(tab).isInstanceOf(ListView.class);
                assertThat(layers(open)).as(tab).containsExactly("filter", "focus");
                oneByOne(open);
            });
        }
    }

    @Test
    void theTableOfWordingsGoesBeforeTheFocus() {
        FxThread.run(() -> {
            OpenWindow open = stacked(false);
            open.window.actions().get("wordings.toggle").give();
            open.layOut();
            Node table = open.window.scene().getRoot().lookup(".wordings-view");
            boolean hasKeyboard = isWithin(open.window.scene().getFocusOwner(), table);
            open.press(KeyCode.ESCAPE, false);
            open.layOut();
            if (hasKeyboard) {
                assertThat(layers(open)).containsExactly("filter", "focus");
            }
            oneByOne(open);
        });
    }

    private static boolean isWithin(Node node, Node part) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n.equals(part)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void theSearchGoesFromListToFieldToTheArticleAndLeavesFocusAndFilter() {
        FxThread.run(() -> {
            OpenWindow open = stacked(true);
            open.window.actions().get("search.open").give();
            open.layOut();
            open.press(KeyCode.ESCAPE, false);
            assertThat(layers(open)).as("the field only").containsExactly("filter", "focus", "banner");
            oneByOne(open);
        });
    }

    @Test
    void aNoteBeingWrittenIsClosedAndKeptBeforeAnythingElse(@TempDir Path folder) {
        try (NotesWindow window = new NotesWindow(folder)) {
            FxThread.run(() -> window.open.lookAt("drug"));
            window.select(1, "Trump");
            FxThread.run(() -> window.open.window.say(SAID));
            window.give("note.write");
            window.type("Kept", "");
            window.press(KeyCode.ESCAPE);
            FxThread.run(() -> assertThat(layers(window.open)).containsExactly("focus", "banner"));
            assertThat(window.only().annotation().note()).isEqualTo("Kept");
            window.press(KeyCode.ESCAPE);
            FxThread.run(() -> assertThat(layers(window.open)).containsExactly("focus"));
            window.press(KeyCode.ESCAPE);
            FxThread.run(() -> {
                assertThat(layers(window.open)).as("the chosen mark first").containsExactly("focus");
                assertThat(window.notes().chosen()).isEmpty();
            });
            window.press(KeyCode.ESCAPE);
            FxThread.run(() -> assertThat(layers(window.open)).isEmpty());
        }
    }

    @Test
    void theFilterOfTheNotesIsEmptiedBeforeItIsLeft(@TempDir Path folder) {
        try (NotesWindow window = new NotesWindow(folder)) {
            window.select(1, "Trump");
            window.give("note.highlight");
            window.give("panel.notes");
            FxThread.run(() -> {
                window.open.lookAt("drug");
                window.open.window.actions().get("panel.notes").give();
                window.open.layOut();
                var field = (javafx.scene.control.TextField) Objects.requireNonNull(
                        window.open.window.scene().getRoot().lookup("#note-filter-words"));
                field.requestFocus();
                field.setText("nothing has this");
                window.open.press(KeyCode.ESCAPE, false);
                assertThat(field.getText()).isEmpty();
                assertThat(layers(window.open)).containsExactly("focus");
                assertThat(window.open.window.scene().getFocusOwner()).isEqualTo(field);
            });
        }
    }

    /** Popups are windows of their own: only a real stage has them. */
    @Test
    void everyPopupAndMenuOfTheBarGoesAlone() {
        for (String id : List.of("menu-button", "text-size-button", "shown-button", "columns-button")) {
            OpenWindow open = FxThread.call(() -> {
                OpenWindow fresh = stacked(true);
                stage.setScene(fresh.window.scene());
                stage.setWidth(980);
                stage.setHeight(900);
                stage.show();
                fresh.layOut();
                return fresh;
            });
            List<String> under = FxThread.call(() -> layers(open));
            FxThread.run(() -> ((Button) open.all(Button.class).stream()
                            .filter(button -> id.equals(button.getId()))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(id)))
                    .fire());
            Patience.waitFor(() -> FxThread.call(() -> layers(open).contains("popup")));
            new FxRobot().type(KeyCode.ESCAPE);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(FxThread.call(() -> layers(open))).as(id).isEqualTo(under);
            FxThread.run(() -> stage.hide());
        }
    }
}
