package org.crossquote.app.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Function;
import org.crossquote.app.ColumnState;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.UnendingExecutor;
import org.crossquote.reading.Reading;
import org.crossquote.reading.Stage;
import org.crossquote.source.ArticleMaker;
import org.crossquote.source.FirstArticles;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a large folder the first articles are there before the others are read. Both threads are turned by hand. */
class LargeFolderTest {
    private static final int FILES = FirstArticles.ENOUGH + FirstArticles.MANY + 3;

    @TempDir
    private Path folder;

    private final Queue<Runnable> fx = new ArrayDeque<>();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<String> news = new ArrayList<>();
    private final ReaderModel model =
            new ReaderModel(new ArticleCollection("before", List.of(new ArticleMaker().make("x.txt", "Before."))));
    private final FindingCollectionLoader library = new FindingCollectionLoader();
    private Consumer<CollectionLoader.Loaded> onFirst = first -> {};
    private @Nullable AssertionError failed;
    private final Workspace workspace = new Workspace(
            model,
            Origin.BUNDLED,
            new Watched(),
            new UnendingExecutor() {
                @Override
                public void execute(Runnable command) {
                    waiting.add(command);
                }
            },
            fx::add,
            new News());

    @BeforeEach
    void write() throws IOException {
        for (int i = 1; i <= FILES; i++) {
            Files.writeString(
                    folder.resolve("story-" + i + ".txt"),
                    "Story " + i
                            + "\n\n“We will build the old bridge again before the winter,” said Ann Lee, the mayor.\n\nNumber "
                            + i + ".\n");
        }
        Files.createFile(folder.resolve("picture.png"));
    }

    private void fx() {
        while (!fx.isEmpty()) {
            fx.remove().run();
        }
    }

    private void settle() {
        do {
            fx();
            Runnable next = waiting.poll();
            if (next != null) {
                next.run();
            }
        } while (!fx.isEmpty() || !waiting.isEmpty());
        if (failed != null) {
            throw failed;
        }
    }

    @Test
    void theFirstArticlesAreReadWhileTheOthersCome() {
        onFirst = first -> {
            fx();
            assertThat(model.columns()).hasSize(FirstArticles.ENOUGH);
            assertThat(model.coming())
                    .hasSize(FILES - FirstArticles.ENOUGH)
                    .contains("story-9.txt")
                    .doesNotContain("story-5.txt");
            assertThat(model.reading().quotations()).hasSize(FirstArticles.ENOUGH);
            assertThat(model.reading().links()).isNotEmpty();
        };
        workspace.open(folder);
        settle();
        assertThat(model.columns()).hasSize(FILES);
        assertThat(model.coming()).isEmpty();
        assertThat(model.reading().quotations()).hasSize(FILES);
        assertThat(news).containsExactly("opened 5", "grown " + FILES);
    }

    @Test
    void whatTheReaderDidMeanwhileStays() {
        List<ColumnState> before = new ArrayList<>();
        onFirst = first -> {
            fx();
            before.addAll(model.columns());
            model.columns().get(1).shownProperty().set(false);
            model.columns().add(0, model.columns().remove(4));
            Article article = model.columns().getFirst().article();
            Span quotation = model.reading().quotations(article.id()).getFirst().span();
            model.focusOn(article.id(), quotation);
        };
        workspace.open(folder);
        fx();
        waiting.remove().run();
        fx();
        assertThat(model.columns()).hasSize(FILES);
        assertThat(model.columns().subList(0, 3)).containsExactly(before.get(4), before.get(0), before.get(1));
        assertThat(before.get(1).shownProperty().get()).isFalse();
        assertThat(model.focus()).isNotNull();
        assertThat(model.isRead()).isFalse();
        assertThat(model.reading().quotations()).as("found before").hasSize(FirstArticles.ENOUGH);
        settle();
        assertThat(Objects.requireNonNull(model.focus()).counterparts())
                .as("in all articles")
                .hasSizeGreaterThan(FirstArticles.ENOUGH);
        assertThat(model.columns()).extracting(ColumnState::number).doesNotHaveDuplicates();
    }

    @Test
    void whoStopsKeepsTheFirstOnesAndIsToldHowToReadOn() {
        onFirst = first -> {
            fx();
            workspace.stop();
        };
        workspace.open(folder);
        settle();
        Thread.interrupted(); // the opening ran in this thread
        assertThat(model.columns()).hasSize(FirstArticles.ENOUGH);
        assertThat(news)
                .hasSize(2)
                .last()
                .asString()
                .contains(String.format(Locale.ROOT, "%d files", FILES - FirstArticles.ENOUGH));
        onFirst = first -> {};
        workspace.reread();
        settle();
        assertThat(model.columns()).hasSize(FILES);
    }

    @Test
    void aSmallFolderComesAtOnce() throws IOException {
        for (int i = FirstArticles.MANY; i <= FILES; i++) {
            Files.delete(folder.resolve("story-" + i + ".txt"));
        }
        workspace.open(folder);
        settle();
        assertThat(news).containsExactly("opened " + (FirstArticles.MANY - 1));
    }

    /** What the program opens, and a moment at the first articles. */
    private final class Watched implements CollectionLoader {
        @Override
        public Loaded bundled() {
            return library.bundled();
        }

        @Override
        public Loaded open(Origin origin, Progress progress) {
            throw new AssertionError("the window wants the first articles");
        }

        @Override
        public Loaded open(Origin origin, Progress progress, Consumer<Loaded> first) {
            return library.open(origin, progress, loaded -> {
                first.accept(loaded);
                try {
                    onFirst.accept(loaded);
                } catch (AssertionError e) {
                    failed = e;
                }
            });
        }

        @Override
        public Reading read(ArticleCollection collection, Function<Stage, Progress> stages) {
            return library.read(collection, stages);
        }
    }

    private final class News implements Workspace.Listener {
        @Override
        public void opened(Origin origin, CollectionLoader.Loaded opened) {
            news.add("opened " + opened.collection().articles().size());
        }

        @Override
        public void grown(Origin origin, CollectionLoader.Loaded opened) {
            news.add("grown " + opened.collection().articles().size());
        }

        @Override
        public void refused(List<String> sentences) {
            news.addAll(sentences);
        }

        @Override
        public void stopped(String sentence) {
            news.add(sentence);
        }

        @Override
        public void works(String what, double done) {
            // Told elsewhere.
        }
    }
}
