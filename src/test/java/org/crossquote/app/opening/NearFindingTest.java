package org.crossquote.app.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.UnendingExecutor;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.Reading;
import org.crossquote.reading.ReadingSoFar;
import org.crossquote.reading.Stage;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** In a large collection what the reader is at is found before the whole. Both threads are turned by hand. */
class NearFindingTest {
    private static final int COUNT = 60;

    private final FindingCollectionLoader finder = new FindingCollectionLoader();
    private final List<Set<String>> asked = new ArrayList<>();
    private final List<ReadingSoFar> whole = new ArrayList<>();
    private final Queue<Runnable> fx = new ArrayDeque<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private @Nullable RuntimeException broken;
    private final ReaderModel model = new ReaderModel(collection(COUNT));
    private final Workspace workspace =
            new Workspace(model, Origin.BUNDLED, new Watched(), new Waiting(), fx::add, new Silent());

    private static ArticleCollection collection(int count) {
        return new ArticleCollection(
                "many",
                IntStream.range(0, count)
                        .mapToObj(i -> new ArticleMaker()
                                .make(
                                        String.format(Locale.ROOT, "%02d", i),
                                        "“We will build the old bridge again before the winter,” said Ann Lee, the mayor. "
                                                + i))
                        .toList());
    }

    private void look(int from, int to) {
        workspace.lookAt(ids(from, to));
    }

    /** Lets the search near the reader come to its end; it was begun after that in the whole. */
    private void near() {
        waiting.removeLast().run();
        while (!fx.isEmpty()) {
            fx.remove().run();
        }
    }

    private static List<String> ids(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> String.format(Locale.ROOT, "%02d", i))
                .toList();
    }

    private List<String> found() {
        return List.copyOf(new TreeSet<>(
                model.reading().quotations().stream().map(Quotation::article).toList()));
    }

    @Test
    void whatIsInViewAndBesideItIsFoundBeforeTheWhole() {
        look(30, 33);
        workspace.find();
        near();
        assertThat(found()).isEqualTo(ids(26, 37));
        assertThat(model.reading().links()).isNotEmpty();
        assertThat(model.isRead()).as("the whole is still to come").isFalse();
        assertThat(waiting).hasSize(1);
    }

    @Test
    void theReaderWalksOnAndFindingGoesAlong() {
        look(0, 3);
        workspace.find();
        near();
        look(1, 4); // was looked through with the others
        assertThat(asked).hasSize(1);
        look(50, 53);
        near();
        assertThat(found())
                .isEqualTo(List.copyOf(new TreeSet<>(IntStream.concat(IntStream.range(0, 7), IntStream.range(46, 57))
                        .mapToObj(i -> ids(i, i + 1).getFirst())
                        .toList())));
        assertThat(asked.getLast()).containsExactlyInAnyOrderElementsOf(ids(46, 57));
    }

    @Test
    void whereTheReaderWentMeanwhileComesNext() {
        look(0, 3);
        workspace.find();
        look(20, 23);
        look(40, 43);
        near();
        near();
        assertThat(asked).hasSize(2);
        assertThat(asked.getLast()).containsAll(ids(40, 43)).doesNotContain("20");
        assertThat(waiting).hasSize(1);
    }

    @Test
    void whenTheWholeIsFoundNothingIsLookedForAnyMore() {
        look(0, 3);
        workspace.find();
        look(30, 33);
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
            while (!fx.isEmpty()) {
                fx.remove().run();
            }
        }
        look(50, 53);
        assertThat(model.isRead()).isTrue();
        assertThat(found()).hasSize(COUNT);
        assertThat(waiting).isEmpty();
    }

    @Test
    void whoStopsItCanGoOnWithWhatWasFound() {
        look(30, 33);
        workspace.find();
        near();
        workspace.stop();
        assertThat(workspace.haltedProperty().get()).isTrue();
        look(10, 13);
        assertThat(asked).as("nothing is looked for after that").hasSize(1);
        waiting.clear();
        workspace.find();
        assertThat(workspace.haltedProperty().get()).isFalse();
        assertThat(found()).as("what was found stays").isEqualTo(ids(26, 37));
        near();
        assertThat(asked.getLast()).containsAll(ids(10, 13));
        waiting.removeFirst().run();
        assertThat(whole).hasSize(1);
        while (!fx.isEmpty()) {
            fx.remove().run();
        }
        assertThat(model.isRead()).isTrue();
        workspace.stop();
        assertThat(workspace.haltedProperty().get())
                .as("there is nothing to go on with")
                .isFalse();
    }

    @Test
    void aSearchNearTheReaderThatBreaksIsNotBegunAgainAndAgain() {
        broken = new IllegalStateException("broken");
        look(30, 33);
        workspace.find();
        near();
        assertThat(asked).hasSize(1);
        assertThat(waiting).hasSize(1);
        broken = null;
        look(50, 53);
        near();
        assertThat(found()).isEqualTo(ids(46, 57));
    }

    @Test
    void aSmallCollectionIsFoundAtOnce() {
        ReaderModel few = new ReaderModel(collection(20));
        Workspace small = new Workspace(few, Origin.BUNDLED, new Watched(), new Waiting(), fx::add, new Silent());
        small.find();
        assertThat(waiting).hasSize(1);
    }

    private final class Waiting extends UnendingExecutor {
        @Override
        public void execute(Runnable command) {
            waiting.add(command);
        }
    }

    /** What the program finds, and what it is asked for. */
    private final class Watched implements CollectionLoader {
        @Override
        public Loaded bundled() {
            throw new AssertionError("nothing is opened here");
        }

        @Override
        public Loaded open(Origin origin, Progress progress) {
            throw new AssertionError("nothing is opened here");
        }

        @Override
        public Reading read(ArticleCollection collection, Function<Stage, Progress> stages) {
            throw new AssertionError("where the reader is must be known");
        }

        @Override
        public Reading read(ReadingSoFar soFar, Function<Stage, Progress> stages) {
            whole.add(soFar);
            return finder.read(soFar, stages);
        }

        @Override
        public Reading near(Reading known, ReadingSoFar soFar, Set<String> few) {
            asked.add(few);
            if (broken != null) {
                throw broken;
            }
            return finder.near(known, soFar, few);
        }
    }

    private static final class Silent implements Workspace.Listener {
        @Override
        public void opened(Origin origin, CollectionLoader.Loaded opened) {
            throw new AssertionError("nothing is opened here");
        }

        @Override
        public void refused(List<String> sentences) {
            throw new AssertionError(sentences.toString());
        }

        @Override
        public void works(String what, double done) {
            // Told elsewhere.
        }
    }
}
