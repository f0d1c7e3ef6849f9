package org.crossquote.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.crossquote.Patience;
import org.crossquote.app.ColumnState;
import org.crossquote.app.Focus;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.feature.FileQuestions;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.opening.FindingCollectionLoader;
import org.crossquote.app.opening.Origin;
import org.crossquote.app.opening.StartState;
import org.crossquote.app.place.PlacesStore;
import org.crossquote.app.preference.PreferencesStore;
import org.crossquote.link.Passage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A reader who has no mouse does the whole job on a real stage, and sees at every step where the keyboard is. */
@Tag("threads")
class KeysAloneRobotTest {
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
    private static final PseudoClass KEYBOARD = PseudoClass.getPseudoClass("keyboard");

    private static final List<String> MAIN_VIEWS =
            List.of("read", "speakers", "facts", "differences", "time", "articles");
    private static final List<KeyCode> DIGITS =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6);

    private static final String FIRST = """
            Warehouse burns in Eastport

            A warehouse burned down in Eastport on Monday. Twelve workers were hurt in the fire, the city said.

            "Nobody could have stopped these flames in time," fire chief Mara Lindqvist said on Monday evening.
            """;
    private static final String SECOND = """
            Eastport counts the damage

            Fourteen workers were hurt in the fire at the warehouse in Eastport, the city said.

            Fire chief Mara Lindqvist said: "Nobody could have stopped these flames in time."
            """;
    private static final String THIRD = """
            After the fire

            "Nobody could have stopped these flames in time," said Mara Lindqvist, the fire chief of Eastport.

            The warehouse had been built in 1961.
            """;

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final ExecutorService background = Executors.newCachedThreadPool();
    private final AtomicInteger mouse = new AtomicInteger();
    private final Stage stage = FxThread.call(Stage::new);
    private ReaderStage reader;

    /** Stands for the dialogs of the system. */
    private final FileQuestions questions = new FileQuestions() {
        @Override
        public Optional<Path> toFolder(String title) {
            return Optional.of(folder.resolve("articles"));
        }

        @Override
        public Optional<Path> toWrite(String title, String name) {
            return Optional.of(folder.resolve("report.html"));
        }

        @Override
        public List<Path> toRead(String title) {
            return List.of();
        }
    };

    @BeforeEach
    void start() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("1.txt"), FIRST);
        Files.writeString(articles.resolve("2.txt"), SECOND);
        Files.writeString(articles.resolve("3.txt"), THIRD);
        PreferencesStore store = new PreferencesStore(folder.resolve("settings"));
        FindingCollectionLoader library = new FindingCollectionLoader();
        StartState state = StartState.read(Origin.BUNDLED, store, library);
        reader = FxThread.call(() -> {
            ReaderStage made = new ReaderStage(
                    stage,
                    state,
                    store,
                    new PlacesStore(folder.resolve("state")),
                    library,
                    background,
                    DataFolders.in(folder),
                    questions);
            made.show();
            stage.setWidth(1000);
            stage.setHeight(700);
            // What the scene tells nodes that come to lie under a pointer at rest does not count.
            for (EventType<MouseEvent> done : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_CLICKED)) {
                stage.getScene().addEventFilter(done, event -> mouse.incrementAndGet());
            }
            return made;
        });
        robot.targetWindow(stage);
        awaitFocus("the start");
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
        FxThread.run(reader::end);
        background.shutdownNow();
        WaitForAsyncUtils.clearExceptions();
    }

    @Test
    void theWholeJobIsDoneWithoutAMouse() {
        openFolder();
        search();
        followQuotation();
        writeNote();
        seeDifference();
        goThroughViews();
        export();
        assertThat(mouse).hasValue(0);
    }

    private void openFolder() {
        type(KeyCode.O, KeyCode.CONTROL);
        await(
                "the folder",
                () -> model().reading().collection().articles().size() == 3
                        && !model().reading().quotations().isEmpty()
                        && notes().stateProperty().get() instanceof NotesViewModel.State.Open);
    }

    private void search() {
        type(KeyCode.F, KeyCode.CONTROL);
        await("the search", () -> owner() instanceof TextInputControl);
        robot.write("warehouse");
        await("the hits", () -> label(".search-panel .soft").contains("4"));
        type(KeyCode.ENTER);
        await("the first hit", () -> current() != null);
        ArticleColumn first = FxThread.call(() -> Objects.requireNonNull(current()));
        type(KeyCode.F3);
        type(KeyCode.F3);
        await("a hit in the next article", () -> current() != first);
        type(KeyCode.ESCAPE);
        await("the text again", () -> isText(owner()));
    }

    private void followQuotation() {
        type(KeyCode.HOME, KeyCode.CONTROL);
        type(KeyCode.J);
        await(
                "a stop",
                () -> stage.getScene().getRoot().lookupAll(".keyboard-ring").stream()
                        .anyMatch(Node::isVisible));
        type(KeyCode.ENTER);
        await("the comparison", () -> model().focus() != null);
        Focus first = FxThread.call(() -> Objects.requireNonNull(model().focus()));
        assertThat(first.counterparts()).isNotEmpty();
        type(KeyCode.L);
        await("another wording", () -> {
            Passage now = Objects.requireNonNull(model().focus()).passage();
            return !now.equals(first.passage()) && articleOfKeyboard().equals(Optional.of(now.article()));
        });
        type(KeyCode.ESCAPE);
        await("the text as before", () -> model().focus() == null);
    }

    private void writeNote() {
        type(KeyCode.RIGHT);
        type(KeyCode.END, KeyCode.SHIFT);
        await(
                "a selection",
                () -> !Objects.requireNonNull(current()).selectedText().isBlank());
        type(KeyCode.N);
        await("the field of the note", () -> owner() instanceof TextInputControl);
        robot.write("Ask the city");
        type(KeyCode.ENTER);
        await(
                "the note",
                () -> notes().live().stream()
                        .anyMatch(n -> n.annotation().note().equals("Ask the city")));
        await("the text behind the note", () -> isText(owner()));
    }

    private void seeDifference() {
        type(KeyCode.D);
        await(
                "the differences",
                () -> owner() instanceof ListView<?> list && !list.getItems().isEmpty());
        type(KeyCode.ENTER);
        await("both passages", () -> model().focus() != null);
        type(KeyCode.ESCAPE);
        await("no focus", () -> model().focus() == null);
    }

    private void goThroughViews() {
        for (int i = DIGITS.size() - 1; i >= 0; i--) {
            type(DIGITS.get(i), KeyCode.ALT);
            String view = MAIN_VIEWS.get(i);
            await(view, () -> reader.window().views().shownProperty().get().id().equals(view));
        }
    }

    private void export() {
        type(KeyCode.K, KeyCode.CONTROL);
        await("the palette", () -> owner() instanceof TextInputControl);
        robot.write("report");
        type(KeyCode.ENTER);
        Patience.waitFor(() -> Files.exists(folder.resolve("report.html")));
        assertThat(folder.resolve("report.html"))
                .content(StandardCharsets.UTF_8)
                .contains("Nobody could have stopped", "Ask the city");
        await("the end of the export", () -> isText(owner()));
    }

    private void type(KeyCode key, KeyCode... held) {
        robot.press(held).type(key).release(held);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits for what a step leads to, and then until it is seen where the keyboard is. */
    private void await(String step, Condition condition) {
        waitFor(step, condition);
        awaitFocus(step);
    }

    private void awaitFocus(String step) {
        waitFor("focus at " + step, () -> {
            Node owner = owner();
            return owner != null && isShown(owner) && showsFocus(owner);
        });
    }

    private void waitFor(String step, Condition condition) {
        try {
            Patience.waitFor(() -> FxThread.call(condition::holds));
        } catch (AssertionError e) {
            throw new AssertionError(step + "; the keyboard is in " + FxThread.call(this::owner), e);
        }
    }

    @FunctionalInterface
    private interface Condition {
        boolean holds();
    }

    /** In the scene, in view, and as large as something that can be seen. */
    private boolean isShown(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible() || n.getOpacity() == 0) {
                return false;
            }
        }
        return node.getScene() == stage.getScene()
                && node.localToScene(node.getLayoutBounds())
                        .intersects(
                                0,
                                0,
                                stage.getScene().getWidth(),
                                stage.getScene().getHeight());
    }

    /** An article's text shows it by the frame of its column, everything else by itself. */
    private static boolean showsFocus(Node node) {
        if (!isText(node)) {
            return node.getPseudoClassStates().contains(FOCUSED);
        }
        return columnOf(node).stream()
                .flatMap(column -> column.lookupAll("*").stream())
                .anyMatch(n -> n.isVisible() && n.getPseudoClassStates().contains(KEYBOARD));
    }

    private static Optional<ArticleColumn> columnOf(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent)
                .filter(ArticleColumn.class::isInstance)
                .map(ArticleColumn.class::cast)
                .findFirst();
    }

    private Optional<String> articleOfKeyboard() {
        return columnOf(owner()).map(column -> column.article().id());
    }

    private static boolean isText(Node node) {
        return node != null && node.getStyleClass().contains("article-text");
    }

    private Node owner() {
        return stage.getScene().getFocusOwner();
    }

    private String label(String selector) {
        return stage.getScene().getRoot().lookupAll(selector).stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .reduce("", String::concat);
    }

    private @Nullable ArticleColumn current() {
        ColumnState column = reader.window().columns().currentColumnProperty().get();
        return column == null
                ? null
                : reader.window().columns().column(column.article().id()).orElse(null);
    }

    private ReaderModel model() {
        return reader.model();
    }

    private NotesViewModel notes() {
        return OpenWindow.notes(reader.window()).notes();
    }
}
