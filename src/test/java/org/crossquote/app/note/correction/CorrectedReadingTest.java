package org.crossquote.app.note.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.crossquote.Patience;
import org.crossquote.annotation.Annotation;
import org.crossquote.app.GoldReading;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.note.model.NoteSession;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.fault.HeardFaults;
import org.crossquote.link.Link;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.Reading;
import org.crossquote.reading.correction.ReadingCorrector;
import org.crossquote.reading.correction.ReadingCorrector.LinkSearch;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("threads")
@Timeout(value = Patience.MINUTES, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CorrectedReadingTest {
    private static final Reading GOLD = GoldReading.read();

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final ExecutorService background = Executors.newCachedThreadPool();
    private final EndlessSearch search = new EndlessSearch();
    private final BlockingQueue<String> failures = new LinkedBlockingQueue<>();
    private final ReaderModel reader = new ReaderModel(GOLD.collection());
    private final NotesViewModel notes;

    /** A search that ends only when it is called off. */
    private static final class EndlessSearch implements LinkSearch {
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch calledOff = new CountDownLatch(1);

        @Override
        public List<Link> find(List<Article> articles, List<Quotation> quotations) {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                calledOff.countDown();
            }
            throw new CancellationException();
        }
    }

    CorrectedReadingTest(@TempDir Path folder) {
        notes = new NotesViewModel(folder, background, window::add, Clock.systemUTC());
    }

    @BeforeEach
    void openNotes() throws InterruptedException {
        notes.open(GOLD.collection());
        while (!(notes.stateProperty().get() instanceof NotesViewModel.State.Open)) {
            window.take().run();
        }
    }

    @AfterEach
    void close() {
        background.shutdownNow();
        notes.close();
    }

    private void correct(Supplier<ReadingCorrector> corrector) {
        new CorrectedReading(notes, reader, background, window::add, corrector, search, failures::add);
        reader.found(GOLD);
    }

    private void quote(int start) {
        Article article = GOLD.collection().articles().getFirst();
        NoteSession open = Objects.requireNonNull(notes.session());
        Annotation made = open.corrections(GOLD, Clock.systemUTC())
                .isAQuotation(article.id(), new Span(start, start + 40), List.of());
        notes.edits().add("A quotation", made);
    }

    private void run(CountDownLatch until) throws InterruptedException {
        while (until.getCount() > 0) {
            Runnable news = window.poll(20, TimeUnit.MILLISECONDS);
            if (news != null) {
                news.run();
            }
        }
    }

    @Test
    void openingAnotherCollectionEndsTheSearchForLinks() throws InterruptedException {
        correct(ReadingCorrector::standard);
        quote(0);
        run(search.begun);
        notes.open(new ArticleCollection("other", GOLD.collection().articles().subList(0, 1)));
        run(search.calledOff);
        assertThat(failures).isEmpty();
    }

    @Test
    void theNextCorrectionEndsTheSearchForLinks() throws InterruptedException {
        correct(ReadingCorrector::standard);
        quote(0);
        run(search.begun);
        quote(60);
        run(search.calledOff);
        assertThat(failures).isEmpty();
    }

    @Test
    void aFailureIsToldAndWhatWasFoundStaysShown() throws InterruptedException {
        correct(() -> {
            throw new IllegalStateException("no table");
        });
        Reading before = reader.reading();
        quote(0);
        while (failures.isEmpty()) {
            window.take().run();
        }
        assertThat(failures.take()).contains("no table").contains("kept in the notes");
        assertThat(reader.reading()).isSameAs(before);
    }

    @Test
    void anErrorIsToldAndWrittenDownAndNotLostWithTheTask() throws InterruptedException {
        try (HeardFaults heard = new HeardFaults()) {
            correct(() -> {
                throw new StackOverflowError();
            });
            quote(0);
            while (failures.isEmpty()) {
                window.take().run();
            }
            assertThat(failures.take()).contains("StackOverflowError").contains("kept in the notes");
            assertThat(heard.logged()).isInstanceOf(StackOverflowError.class);
        }
    }
}
