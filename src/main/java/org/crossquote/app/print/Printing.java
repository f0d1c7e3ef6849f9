package org.crossquote.app.print;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.stage.Window;
import org.crossquote.export.print.Paper;
import org.crossquote.export.print.PaperSize;
import org.crossquote.export.print.PrintedPage;
import org.jspecify.annotations.Nullable;

/** The printers of the system. */
public interface Printing {
    /** No printer is installed. */
    Printing NONE = new Printing() {
        @Override
        public boolean isThere() {
            return false;
        }

        @Override
        public Paper paper(PaperSize size, boolean isLandscape) {
            return Paper.of(size, isLandscape);
        }

        @Override
        public CompletableFuture<Outcome> print(Job job, @Nullable Window owner, IntConsumer printed) {
            return CompletableFuture.completedFuture(Outcome.NO_PRINTER);
        }

        @Override
        public void stop() {}
    };

    /** Whether a printer is installed. It takes its time. */
    boolean isThere();

    /** A sheet with the margins that the printer needs, or the usual ones where there is none. It takes its time. */
    Paper paper(PaperSize size, boolean isLandscape);

    /**
     * What is to be printed.
     *
     * @param name what it is called among what the printer has to do
     * @param size the paper
     * @param isLandscape how the paper is held
     */
    record Job(String name, List<PrintedPage> pages, PaperSize size, boolean isLandscape) {
        public Job {
            pages = List.copyOf(pages);
        }
    }

    /** What came of it. */
    enum Outcome {
        /** All pages were handed over. */
        PRINTED,
        /** The reader thought better of it. */
        NOT_WANTED,
        /** There is no printer. */
        NO_PRINTER,
        /** The printer took not all of it. */
        FAILED
    }

    /**
     * Asks the reader which printer and how often, and hands the pages over. To be called on the FX thread.
     *
     * @param owner the window over which he is asked
     * @param printed hears how many pages were handed over; on any thread
     */
    CompletableFuture<Outcome> print(Job job, @Nullable Window owner, IntConsumer printed);

    /** Ends what is being printed; pages that were handed over come all the same. */
    void stop();
}
