package org.crossquote.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.crossquote.Patience;
import org.crossquote.app.Focus;
import org.crossquote.app.FxThread;
import org.crossquote.app.MouseAt;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.preference.PreferencesStore;
import org.crossquote.app.style.Theme;
import org.crossquote.quote.Speaker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A person at the window: mouse and keys on a real stage. */
@Tag("threads")
class ReaderRobotTest {
    @TempDir
    Path settings;

    private final FxRobot robot = new FxRobot();
    private final ExecutorService background = Executors.newCachedThreadPool();
    private final List<ReaderStage> begun = new ArrayList<>();
    private Stage stage = FxThread.call(Stage::new);

    @AfterEach
    void close() {
        FxThread.run(stage::close);
        begun.forEach(reader -> FxThread.run(reader::end)); // what it still saves goes into the folder of the test
        background.shutdownNow();
        WaitForAsyncUtils.clearExceptions();
    }

    @Test
    void theTextIsThereFirstAndThenWhatIsFoundInIt() throws Exception {
        ReaderStage reader = start();
        waitForQuotations(reader);
        assertThat(FxThread.call(stage::getTitle)).isEqualTo("Trump–Petro meeting – Crossquote");
        assertThat(FxThread.call(() -> reader.model().reading().quotations())).hasSize(57);
    }

    @Test
    void aClickOnAChipFiltersAndControlClickAdds() throws Exception {
        ReaderStage reader = start();
        waitForQuotations(reader);
        robot.clickOn(chip("Donald Trump"));
        assertThat(chosen(reader)).containsExactly("Donald Trump");
        controlClick(chip("Gustavo Petro"));
        assertThat(chosen(reader)).containsExactlyInAnyOrder("Donald Trump", "Gustavo Petro");
    }

    @Test
    void jAndEnterLookAtAQuotationAndAClickInThePanelGoesOn() throws Exception {
        ReaderStage reader = start();
        waitForQuotations(reader);
        FxThread.run(() -> {
            var quotation = reader.model().reading().quotations().stream()
                    .filter(q -> q.exact().contains("He was certainly critical"))
                    .findFirst()
                    .orElseThrow();
            reader.model().focusOn(quotation.article(), quotation.span());
        });
        WaitForAsyncUtils.waitForFxEvents();
        Focus before = Objects.requireNonNull(reader.model().focus());
        Node other = robot.lookup(".entry").nth(1).query();
        robot.clickOn(other);
        Focus after = Objects.requireNonNull(reader.model().focus());
        assertThat(after.passage()).isEqualTo(before.counterparts().getFirst());
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertThat(Objects.requireNonNull(reader.model().focus()).passage()).isEqualTo(before.passage());
        robot.type(KeyCode.ESCAPE);
        assertThat(reader.model().focus()).isNull();
        robot.type(KeyCode.J).type(KeyCode.ENTER);
        assertThat(reader.model().focus()).isNotNull();
    }

    @Test
    void theKeyboardStaysInTheArticleWhenFilesAreReadAgainOrItsColumnIsHidden() throws Exception {
        ReaderStage reader = start();
        waitForQuotations(reader);
        FxThread.run(() -> reader.window().columns().goToColumn(2));
        Node before = FxThread.call(() -> stage.getScene().getFocusOwner());
        robot.type(KeyCode.F5);
        Patience.waitFor(() -> FxThread.call(() -> isIn(stage.getScene().getFocusOwner(), "article-text")
                && stage.getScene().getFocusOwner() != before));
        waitForQuotations(reader);
        assertThat(FxThread.call(() -> Objects.requireNonNull(reader.window()
                                .columns()
                                .currentColumnProperty()
                                .get())
                        .number()))
                .isEqualTo(2);
        robot.press(KeyCode.CONTROL).type(KeyCode.H).release(KeyCode.CONTROL);
        Patience.waitFor(() -> FxThread.call(() -> isIn(stage.getScene().getFocusOwner(), "article-text")
                && isShown(stage.getScene().getFocusOwner())));
    }

    private static boolean isIn(Node node, String styleClass) {
        return node != null && node.getStyleClass().contains(styleClass);
    }

    private static boolean isShown(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    @Test
    void themeTextSizeAndHiddenColumnsComeBackAtTheNextStart() throws Exception {
        ReaderStage reader = start();
        waitForQuotations(reader);
        robot.press(KeyCode.CONTROL).type(KeyCode.EQUALS).type(KeyCode.EQUALS).release(KeyCode.CONTROL);
        FxThread.run(() -> {
            reader.window().actions().get("theme.dark").give();
            reader.model().columns().get(1).shownProperty().set(false);
            reader.model().columns().add(reader.model().columns().removeFirst());
            stage.close();
        });
        reader.end();

        stage = FxThread.call(Stage::new);
        ReaderModel again = start().model();
        assertThat(again.textSizeProperty().get()).isEqualTo(ReaderModel.DEFAULT_TEXT_SIZE + 2);
        assertThat(again.columns().stream()
                        .map(c -> c.number() + (c.shownProperty().get() ? "" : " hidden")))
                .containsExactly("2 hidden", "3", "4", "5", "1");
        try (PreferencesStore store = new PreferencesStore(settings)) {
            assertThat(store.load().preferences().get(Theme.SECTION)).isEqualTo(Theme.DARK);
        }
    }

    private ReaderStage start() {
        ReaderStage started = StartedReader.show(stage, settings, DataFolders.in(settings), background, 1000, 700);
        begun.add(started);
        return started;
    }

    private static void waitForQuotations(ReaderStage reader) throws Exception {
        Patience.waitFor(
                () -> FxThread.call(() -> !reader.model().reading().quotations().isEmpty()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node chip(String speaker) {
        return robot.lookup(".speaker-chip")
                .match(node -> String.valueOf(node.getAccessibleText()).startsWith(speaker))
                .query();
    }

    /** The mouse of the headless platform knows nothing of the keyboard. */
    private static void controlClick(Node node) {
        FxThread.run(() -> Stream.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)
                .forEach(type -> new MouseAt(5, 5, 1, false, true).fire(node, type)));
    }

    private static List<String> chosen(ReaderStage reader) {
        WaitForAsyncUtils.waitForFxEvents();
        return FxThread.call(() ->
                reader.model().filter().chosen().stream().map(Speaker::name).toList());
    }
}
