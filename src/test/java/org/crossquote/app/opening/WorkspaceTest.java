package org.crossquote.app.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.UnendingExecutor;
import org.crossquote.fault.HeardFaults;
import org.crossquote.reading.Reading;
import org.crossquote.reading.Stage;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is opened, found and told when things come late, one after the other, or break. Both threads are turned by hand. */
class WorkspaceTest {
    private static final Path A = Path.of("a").toAbsolutePath();
    private static final Path B = Path.of("b").toAbsolutePath();
    private static final String TELLING = "The mayor\n\n“We will build the bridge,” said Ann Lee, the mayor.\n";

    private final Turned background = new Turned();
    private final Queue<Runnable> fx = new ArrayDeque<>();
    private final Shelf shelf = new Shelf();
    private final News news = new News();
    private final ReaderModel model = new ReaderModel(collection("bundled"));
    private final Workspace workspace = new Workspace(model, Origin.BUNDLED, shelf, background, fx::add, news);

    private static ArticleCollection collection(String name) {
        return new ArticleCollection(name, List.of(new ArticleMaker().make(name + ".txt", TELLING)));
    }

    private String open() {
        return model.reading().collection().title();
    }

    private void fx() {
        while (!fx.isEmpty()) {
            fx.remove().run();
        }
    }

    /** Lets everything come to its end. */
    private void settle() {
        do {
            fx();
        } while (background.turn());
        fx();
    }

    @Test
    void whatWasFoundInTheCollectionBeforeComesTooLate() {
        workspace.open(A);
        background.turn();
        fx();
        assertThat(open()).isEqualTo("a");
        background.turn(); // finds in A; nobody has heard of it yet
        List<Runnable> late = List.copyOf(fx);
        fx.clear();
        workspace.open(B);
        background.turn();
        fx();
        late.forEach(Runnable::run);
        assertThat(open()).isEqualTo("b");
        settle();
        assertThat(model.foundProperty().get().collection().title()).isEqualTo("b");
        assertThat(workspace.origin()).isEqualTo(Origin.of(B));
        assertThat(news.work).isEmpty();
    }

    @Test
    void aFolderThatWasOpenedMeanwhileIsNotReplacedByTheOneBefore() {
        workspace.open(A);
        workspace.open(B);
        assertThat(workspace.wanted()).isEqualTo(Origin.of(B));
        settle();
        assertThat(open()).isEqualTo("b");
        assertThat(news.opened).containsExactly(B);
        assertThat(news.refused).isEmpty();
    }

    @Test
    void whileAnotherFolderIsReadItsProgressIsShownAndNotThatOfTheFinding() {
        workspace.find();
        workspace.open(A);
        background.turn(); // finds in what is open
        fx();
        assertThat(news.seen).isEmpty();
        background.turn();
        fx.remove().run();
        assertThat(news.work).isEqualTo("Reading articles");
        settle();
        assertThat(news.seen).endsWith("Finding links", "");
    }

    @Test
    void aFolderWhoseReadingBreaksIsSaidAndWhatIsOpenStays() {
        for (Throwable broken : List.of(new IllegalStateException("no disk"), new StackOverflowError())) {
            news.refused.clear();
            shelf.breaks.put(A, broken);
            workspace.open(A);
            assertThat(workspace.wanted()).isEqualTo(Origin.of(A));
            settle();
            assertThat(news.refused)
                    .singleElement()
                    .asString()
                    .startsWith(A + " could not be opened")
                    .contains(broken.getClass().getSimpleName());
            assertThat(news.work).isEmpty();
            assertThat(open()).isEqualTo("bundled");
            assertThat(workspace.wanted()).isEqualTo(Origin.BUNDLED);
        }
    }

    @Test
    void aFindingThatRunsOutOfRoomIsSaidAndEnds() {
        shelf.finding = new OutOfMemoryError("heap");
        try (HeardFaults heard = new HeardFaults()) {
            workspace.find();
            settle();
            assertThat(heard.logged()).isSameAs(shelf.finding);
        }
        assertThat(news.seen).contains("Finding links");
        assertThat(news.work).isEmpty();
        assertThat(news.refused).singleElement().asString().contains("can be read without them");
    }

    @Test
    void theReaderCanStopTheOpening() {
        workspace.open(A);
        workspace.stop();
        assertThat(workspace.wanted()).isEqualTo(Origin.BUNDLED);
        settle();
        assertThat(open()).isEqualTo("bundled");
        assertThat(news.opened).isEmpty();
        assertThat(news.refused).isEmpty();
        assertThat(news.work).isEmpty();
    }

    /** Folders by their names, each with one article. */
    private static final class Shelf implements CollectionLoader {
        private final Map<Path, Throwable> breaks = new HashMap<>();
        private @Nullable Throwable finding;

        @Override
        public Loaded bundled() {
            return new Loaded(collection("bundled"), List.of());
        }

        @Override
        public Loaded open(Origin origin, Progress progress) {
            Path folder = origin.only().orElseThrow();
            progress.report(1, 2);
            fail(breaks.get(folder));
            return new Loaded(collection(folder.getFileName().toString()), List.of());
        }

        @Override
        public Reading read(ArticleCollection collection, Function<Stage, Progress> stages) {
            stages.apply(Stage.LINKS).report(1, 2);
            fail(finding);
            return Reading.unread(collection);
        }

        private static void fail(@Nullable Throwable with) {
            switch (with) {
                case null -> {}
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                default -> throw new CancellationException();
            }
        }
    }

    private static final class News implements Workspace.Listener {
        private final List<Path> opened = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();
        private final List<String> seen = new ArrayList<>();
        private String work = "";

        @Override
        public void opened(Origin origin, CollectionLoader.Loaded came) {
            opened.addAll(origin.paths());
        }

        @Override
        public void refused(List<String> sentences) {
            refused.addAll(sentences);
        }

        @Override
        public void works(String what, double done) {
            work = what;
            seen.add(what);
        }
    }

    /** A background that does one thing after the other, when it is told to. */
    private static final class Turned extends UnendingExecutor {
        private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();

        boolean turn() {
            Runnable next = waiting.poll();
            if (next != null) {
                next.run();
            }
            return next != null;
        }

        @Override
        public void execute(Runnable command) {
            waiting.add(command);
        }
    }
}
