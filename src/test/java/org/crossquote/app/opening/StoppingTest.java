package org.crossquote.app.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.crossquote.app.GoldReading;
import org.crossquote.app.ReaderModel;
import org.crossquote.reading.Reading;
import org.crossquote.reading.Stage;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("threads")
class StoppingTest {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final StringBuilder shown = new StringBuilder();

    @Test
    void theReaderCanStopWhatRunsAndReadOn() throws InterruptedException {
        ReaderModel model = new ReaderModel(GoldReading.read().collection());
        try (ExecutorService background = Executors.newSingleThreadExecutor()) {
            Workspace workspace =
                    new Workspace(model, Origin.BUNDLED, new Endless(), background, Runnable::run, new News());
            workspace.find();
            begun.await();
            workspace.stop();
            interrupted.await();
        }
        assertThat(shown).hasToString("Finding links;;");
        assertThat(model.reading().quotations()).isEmpty();
        assertThat(model.columns()).hasSize(5);
    }

    /** Finds until it is stopped. */
    private final class Endless implements CollectionLoader {
        @Override
        public Loaded bundled() {
            throw new IllegalStateException("nothing is opened here");
        }

        @Override
        public Loaded open(Origin origin, Progress progress) {
            throw new IllegalStateException("nothing is opened here");
        }

        @Override
        public Reading read(ArticleCollection collection, Function<Stage, Progress> stages) {
            stages.apply(Stage.LINKS).report(1, 2);
            begun.countDown();
            try {
                new CountDownLatch(1).await();
                throw new IllegalStateException("nobody stopped it");
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw new CancellationException();
            }
        }
    }

    private final class News implements Workspace.Listener {
        @Override
        public void opened(Origin origin, CollectionLoader.Loaded came) {
            throw new IllegalStateException("nothing is opened here");
        }

        @Override
        public void refused(List<String> sentences) {
            shown.append(sentences);
        }

        @Override
        public void works(String what, double done) {
            shown.append(what).append(';');
        }
    }
}
