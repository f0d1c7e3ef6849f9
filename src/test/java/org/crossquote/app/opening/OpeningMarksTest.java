package org.crossquote.app.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.crossquote.Patience;
import org.crossquote.app.AfterDrawing;
import org.crossquote.app.FxThread;
import org.crossquote.app.place.PlacesStore;
import org.crossquote.app.preference.PreferencesStore;
import org.crossquote.app.shell.DataFolders;
import org.crossquote.app.shell.ReaderStage;
import org.crossquote.reading.Reading;
import org.crossquote.reading.Stage;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A folder that a start did not get shown is not opened at the next one. */
class OpeningMarksTest {
    @TempDir
    Path home;

    private final ExecutorService background = Executors.newCachedThreadPool();
    private Path folder = Path.of("");

    @BeforeEach
    void oneArticle() throws IOException {
        folder = Files.createDirectory(home.resolve("folder"));
        Files.writeString(folder.resolve("1.txt"), "One\n\nIt rained all day.\n");
    }

    @AfterEach
    void end() throws InterruptedException {
        background.shutdownNow();
        // What is still written into the folder of the test would be in the way of its removal.
        assertThat(background.awaitTermination(Patience.MINUTES, TimeUnit.MINUTES))
                .isTrue();
        WaitForAsyncUtils.clearExceptions();
    }

    private OpeningMarks marks() {
        return new OpeningMarks(home.resolve("opening"), Clock.systemUTC());
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(home.resolve("opening"))) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is left of a start that the system killed: the file, and nobody who holds it. */
    private void startThatWasKilled() {
        try (OpeningMarks marks = marks()) {
            marks.begin(folder);
        }
    }

    @Test
    void aStartThatWasKilledHasFailedAndOneThatShowsItsArticlesMendsThat() {
        startThatWasKilled();
        try (OpeningMarks next = marks()) {
            assertThat(next.hasFailed(folder)).isTrue();
            assertThat(next.hasFailed(home)).isFalse();
            next.begin(folder);
            next.reached(folder);
            assertThat(next.hasFailed(folder)).isFalse();
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void aWindowThatIsJustOpeningTheSameFolderHasNotFailed() {
        try (OpeningMarks one = marks();
                OpeningMarks other = marks()) {
            one.begin(folder);
            assertThat(other.hasFailed(folder)).isFalse();
            other.begin(folder);
            other.reached(folder);
            assertThat(files()).hasSize(1);
            one.reached(folder);
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void aWindowThatHangsHasFailed() {
        try (OpeningMarks hanging = marks();
                OpeningMarks later = new OpeningMarks(
                        home.resolve("opening"),
                        Clock.offset(Clock.systemUTC(), OpeningMarks.LONGEST.plus(Duration.ofMinutes(1))))) {
            hanging.begin(folder);
            assertThat(later.hasFailed(folder)).isTrue();
        }
    }

    @Test
    void anotherProcessThatOpensItIsSeenAndOneThatDiedToo() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes(OpeningMarks.class)
                                + System.getProperty("path.separator")
                                + classes(OpeningMarksTest.class),
                        Opener.class.getName(),
                        home.resolve("opening").toString(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (OpeningMarks marks = marks()) {
            assertThat(other.getInputStream().read()).isEqualTo('b');
            assertThat(marks.hasFailed(folder)).isFalse();
            other.destroyForcibly().waitFor();
            assertThat(marks.hasFailed(folder)).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    private static String classes(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    /** Begins to open a folder in a process of its own, and comes to no end. */
    static final class Opener {
        private Opener() {}

        public static void main(String[] arguments) throws IOException {
            new OpeningMarks(Path.of(arguments[0]), Clock.systemUTC()).begin(Path.of(arguments[1]));
            System.out.write('b');
            System.out.flush();
            System.in.read();
        }
    }

    @Test
    void whereMarksCannotBeWrittenFoldersAreOpenedAllTheSame() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");
        try (OpeningMarks marks = new OpeningMarks(file, Clock.systemUTC())) {
            CollectionLoader library = new MarkedCollectionLoader(new FindingCollectionLoader(), marks);
            assertThat(library.open(Origin.of(folder), Progress.none())
                            .collection()
                            .articles())
                    .hasSize(1);
            assertThat(library.hasFailed(Origin.of(folder))).isFalse();
            library.shown(Origin.of(folder));
        }
    }

    @Test
    void whatIsRefusedOrCalledOffHasNotFailed() throws IOException {
        try (OpeningMarks marks = marks()) {
            CollectionLoader refusing = new MarkedCollectionLoader(new FindingCollectionLoader(), marks);
            assertThat(refusing.open(Origin.of(home.resolve("gone")), Progress.none())
                            .collection()
                            .articles())
                    .isEmpty();
            CollectionLoader calledOff = new MarkedCollectionLoader(new Breaking(), marks);
            assertThat(catchThrowable(() -> calledOff.open(Origin.of(folder), Progress.none())))
                    .isInstanceOf(CancellationException.class);
            assertThat(files()).isEmpty();
        }
    }

    /** A library whose folders are called off. */
    private static final class Breaking implements CollectionLoader {
        @Override
        public Loaded bundled() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Loaded open(Origin origin, Progress progress) {
            throw new CancellationException();
        }

        @Override
        public Reading read(ArticleCollection collection, Function<Stage, Progress> stages) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void theWindowSaysThatTheFolderWasNotOpenedAndOffersIt() throws Exception {
        startThatWasKilled();
        try (OpeningMarks marks = marks()) {
            ReaderStage reader = start(marks);
            assertThat(FxThread.call(() -> reader.window().messages()))
                    .singleElement()
                    .asString()
                    .contains(folder.toString());
            assertThat(FxThread.call(() -> reader.model().columns().size())).isEqualTo(5);
            assertThat(marks.hasFailed(folder)).isTrue();

            FxThread.run(() -> reader.window().scene().getRoot().lookupAll(".button").stream()
                    .map(Button.class::cast)
                    .filter(b -> "Open it anyway".equals(b.getText()))
                    .forEach(Button::fire));
            waitFor(() -> reader.model().columns().size() == 1);
            waitFor(() -> files().isEmpty());
            close(reader);
        }
    }

    @Test
    void aFolderStaysMarkedUntilItsArticlesStandInTheWindow() throws Exception {
        try (OpeningMarks marks = marks()) {
            StartState state = state(marks);
            assertThat(files()).hasSize(1);
            assertThat(state.origin()).isEqualTo(Origin.of(folder));
            ReaderStage reader = window(marks, state);
            waitFor(() -> files().isEmpty());
            close(reader);
        }
    }

    @Test
    void aLayoutThatBreaksIsNoFirstFrame() throws Exception {
        try (OpeningMarks marks = marks()) {
            StartState state = state(marks);
            ReaderStage reader = FxThread.call(() -> made(marks, state));
            CountDownLatch pulses = new CountDownLatch(1);
            FxThread.run(() -> {
                reader.show();
                ((StackPane) reader.window().scene().getRoot()).getChildren().add(new Region() {
                    @Override
                    protected void layoutChildren() {
                        throw new IllegalStateException("this cannot be laid out");
                    }
                });
                AfterDrawing.run(pulses::countDown);
            });
            pulses.await();
            assertThat(files()).hasSize(1);
            close(reader);
            assertThat(files()).hasSize(1);
        }
        try (OpeningMarks next = marks()) {
            assertThat(state(next).offered()).isEqualTo(Origin.of(folder));
        }
    }

    private StartState state(OpeningMarks marks) {
        try (PreferencesStore store = new PreferencesStore(home.resolve("settings"))) {
            return StartState.read(
                    Origin.of(folder), store, new MarkedCollectionLoader(new FindingCollectionLoader(), marks));
        }
    }

    private ReaderStage start(OpeningMarks marks) {
        return window(marks, state(marks));
    }

    private ReaderStage window(OpeningMarks marks, StartState state) {
        return FxThread.call(() -> {
            ReaderStage made = made(marks, state);
            made.show();
            return made;
        });
    }

    private ReaderStage made(OpeningMarks marks, StartState state) {
        javafx.stage.Stage stage = new javafx.stage.Stage();
        ReaderStage made = new ReaderStage(
                stage,
                state,
                new PreferencesStore(home.resolve("settings")),
                new PlacesStore(home.resolve("state")),
                new MarkedCollectionLoader(new FindingCollectionLoader(), marks),
                background,
                DataFolders.in(home));
        stage.setWidth(800);
        stage.setHeight(600);
        return made;
    }

    private static void close(ReaderStage reader) {
        FxThread.run(() -> {
            reader.window().scene().getWindow().hide();
            reader.end();
            Platform.requestNextPulse();
        });
    }

    private static void waitFor(Callable<Boolean> condition) {
        Patience.waitFor(() -> FxThread.call(condition));
    }
}
