package org.crossquote.app.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.preference.PreferencesStore;
import org.crossquote.app.status.StatusLine;
import org.crossquote.app.style.Theme;
import org.crossquote.fault.HeardFaults;
import org.crossquote.reading.Reading;
import org.crossquote.reading.Stage;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("threads")
class OpeningTest {
    @TempDir
    Path folder;

    @BeforeEach
    void twoArticles() throws IOException {
        Files.writeString(folder.resolve("1.txt"), "One\n\nThe mayor said: “We will build it.”\n");
        Files.writeString(folder.resolve("2.txt"), "Two\n\nIt rained all day.\n");
    }

    @Test
    void controlOOpensAFolderAndControlWGoesBack() {
        FxThread.run(() -> {
            OpenWindow open = new OpenWindow(1600, 900, OpenWindow.gold());
            open.choose(folder);
            open.press(KeyCode.O, true);
            assertThat(open.model.reading().collection().articles())
                    .extracting(Article::id)
                    .containsExactly("1.txt", "2.txt");
            assertThat(open.window.workspace().origin()).isEqualTo(Origin.of(folder));
            open.press(KeyCode.W, true);
            assertThat(open.model.columns()).hasSize(5);
            assertThat(open.window.workspace().origin()).isEqualTo(Origin.BUNDLED);
            assertThat(open.chips()).contains("Donald Trump, 29");
        });
    }

    @Test
    void severalFilesOfAnyFormatOpenTogetherAndWhatIsNoArticleIsNamed() throws IOException {
        Path page = Files.writeString(
                folder.resolve("page.html"),
                "<h1>Page</h1>" + "<p>It rained all day in the town, and the river rose to the bridge.</p>".repeat(9)
                        + "");
        Path picture = Files.write(folder.resolve("p.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1});
        Path gone = folder.resolve("gone.txt");
        FxThread.run(() -> {
            OpenWindow open = new OpenWindow(1600, 900, OpenWindow.gold());
            open.chooseFiles(List.of(folder.resolve("2.txt"), page, picture, gone, folder.resolve("1.txt")));
            open.pressWithShift(KeyCode.O);
            assertThat(open.model.reading().collection().articles())
                    .extracting(Article::id)
                    .containsExactly("2.txt", "page.html", "1.txt");
            assertThat(open.model.reading().collection().title()).isEqualTo("5 from " + folder.getFileName());
            assertThat(problems(open))
                    .hasSize(2)
                    .anyMatch(s -> s.contains("p.png"))
                    .anyMatch(s -> s.contains("gone.txt"));
        });
    }

    @Test
    void filesOfAFolderThatAreNoArticlesAreNamedApart() throws IOException {
        Files.writeString(folder.resolve("clip.mp4"), "not to be read");
        FxThread.run(() -> {
            OpenWindow open = new OpenWindow(1600, 900, OpenWindow.gold());
            open.window.workspace().open(folder);
            assertThat(((Hyperlink) open.window.scene().lookup("#problems")).getText())
                    .isEqualTo("1 file is no article");
            assertThat(problems(open)).singleElement().asString().contains("clip.mp4");
        });
    }

    private static List<String> problems(OpenWindow open) {
        open.layOut();
        return ((StatusLine) open.window.scene().lookup(".status-line"))
                .problemsProperty()
                .get();
    }

    @Test
    void aFolderThatDoesNotExistIsNamedAndWhatIsOpenStays() {
        FxThread.run(() -> {
            OpenWindow open = new OpenWindow(1600, 900, OpenWindow.gold());
            Path missing = folder.resolve("missing");
            open.window.workspace().open(missing);
            assertThat(open.window.messages()).singleElement().asString().contains(missing.toString());
            assertThat(open.model.columns()).hasSize(5);
            assertThat(open.model.reading().quotations()).hasSize(57);
        });
    }

    @Test
    void anEmptyFolderIsNamed() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        FxThread.run(() -> {
            OpenWindow open = new OpenWindow(1600, 900, OpenWindow.gold());
            open.window.workspace().open(empty);
            assertThat(open.window.messages()).singleElement().asString().contains("empty");
        });
    }

    @Test
    void filesThatCannotBeReadAreCountedAndTheRestOpens() throws IOException {
        Files.write(folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 0, 0});
        FxThread.run(() -> {
            OpenWindow open = new OpenWindow(1600, 900, OpenWindow.gold());
            open.window.workspace().open(folder);
            Hyperlink problems = (Hyperlink) open.window.scene().lookup("#problems");
            assertThat(problems.isVisible()).isTrue();
            assertThat(problems.getText()).isEqualTo("1 article could not be read");
            assertThat(open.model.columns()).hasSize(2);
        });
    }

    @Test
    void readingAgainTakesInNewFiles() {
        FxThread.run(() -> {
            OpenWindow open = new OpenWindow(1600, 900, OpenWindow.gold());
            open.window.workspace().open(folder);
            write(folder.resolve("3.txt"));
            open.press(KeyCode.F5, false);
            assertThat(open.model.columns()).hasSize(3);
        });
    }

    @Test
    void theStartFallsBackToTheBundledArticlesAndSaysWhy() {
        Path gone = folder.resolve("gone");
        try (PreferencesStore store = new PreferencesStore(folder.resolve("settings"))) {
            StartState start = StartState.read(Origin.of(gone), store, new FindingCollectionLoader());
            assertThat(start.messages()).singleElement().asString().contains(gone.toString());
            assertThat(start.collection().articles()).hasSize(5);
            assertThat(start.origin()).isEqualTo(Origin.BUNDLED);
        }
    }

    @Test
    void aFolderThatCannotBeAFolderHereDoesNotKeepTheWindowFromOpening() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"folder\": \"a\\u0000b\", \"theme\": \"DARK\"}");
        try (PreferencesStore store = new PreferencesStore(folder)) {
            StartState start = StartState.read(Origin.BUNDLED, store, new FindingCollectionLoader());
            assertThat(start.messages()).singleElement().asString().contains("bundled articles are shown");
            assertThat(start.collection().articles()).hasSize(5);
            assertThat(start.preferences().get(Theme.SECTION)).isEqualTo(Theme.DARK);
        }
    }

    @Test
    void aFolderThatBreaksTheProgramDoesNotKeepTheWindowFromOpening() {
        StackOverflowError fault = new StackOverflowError();
        try (HeardFaults heard = new HeardFaults();
                PreferencesStore store = new PreferencesStore(folder.resolve("settings"))) {
            StartState start = StartState.read(Origin.of(folder), store, library((asked, progress) -> {
                throw fault;
            }));
            assertThat(start.messages()).singleElement().asString().contains(folder + " could not be opened");
            assertThat(start.collection().articles()).hasSize(5);
            assertThat(heard.logged()).isSameAs(fault);
        }
    }

    @Test
    void aFolderThatTakesLongComesWhenTheWindowIsThere() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch calledOff = new CountDownLatch(1);
        try (PreferencesStore store = new PreferencesStore(folder.resolve("settings"))) {
            CollectionLoader slow = library((asked, progress) -> {
                begun.countDown();
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    calledOff.countDown();
                }
                throw new CancellationException();
            });
            StartState start = StartState.read(Origin.of(folder), store, slow, opening -> {
                begun.await();
                throw new TimeoutException("too long");
            });
            assertThat(start.coming()).isEqualTo(Origin.of(folder));
            assertThat(start.origin()).isEqualTo(Origin.BUNDLED);
            assertThat(start.collection().articles()).hasSize(5);
            assertThat(start.messages()).isEmpty();
        }
        calledOff.await();
    }

    /** The program's own library with another way to open folders. */
    private static CollectionLoader library(BiFunction<Path, Progress, CollectionLoader.Loaded> folders) {
        return new CollectionLoader() {
            private final CollectionLoader files = new FindingCollectionLoader();

            @Override
            public Loaded bundled() {
                return files.bundled();
            }

            @Override
            public Loaded open(Origin origin, Progress progress) {
                return folders.apply(origin.only().orElseThrow(), progress);
            }

            @Override
            public Reading read(ArticleCollection collection, Function<Stage, Progress> stages) {
                return files.read(collection, stages);
            }
        };
    }

    private static void write(Path file) {
        try {
            Files.writeString(file, "Three\n\nMore.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
