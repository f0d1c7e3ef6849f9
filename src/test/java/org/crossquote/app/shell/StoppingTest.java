package org.crossquote.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.crossquote.app.GoldReading;
import org.crossquote.app.ReaderModel;
import org.crossquote.reading.Reading;
import org.crossquote.text.ArticleCollection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoppingTest {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final StringBuilder shown = new StringBuilder();

    @Test
    void theReaderCanStopWhatRunsAndReadOn() throws InterruptedException {
        ReaderModel model = new ReaderModel(GoldReading.read().collection());
        try (ExecutorService background = Executors.newSingleThreadExecutor()) {
            Workspace workspace = new Workspace(model, null, new Endless(), background, Runnable::run, new News());
            workspace.find();
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            workspace.stop();
            assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(shown).hasToString("finding;;");
        assertThat(model.reading().quotations()).isEmpty();
        assertThat(model.columns()).hasSize(5);
    }

    /** Finds until it is stopped. */
    private final class Endless implements Library {
        @Override
        public Opened bundled() {
            throw new IllegalStateException("nothing is opened here");
        }

        @Override
        public Opened folder(Path folder, Progress progress) {
            throw new IllegalStateException("nothing is opened here");
        }

        @Override
        public Reading read(ArticleCollection collection, Progress progress) {
            progress.report("finding", 0.5);
            begun.countDown();
            try {
                Thread.sleep(TimeUnit.MINUTES.toMillis(1));
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw new CancellationException();
            }
            throw new IllegalStateException("nobody stopped it");
        }
    }

    private final class News implements Workspace.Listener {
        @Override
        public void opened(@Nullable Path folder, List<String> problems) {
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
