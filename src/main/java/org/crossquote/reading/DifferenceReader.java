package org.crossquote.reading;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.crossquote.difference.Difference;
import org.crossquote.difference.find.DifferenceFinder;
import org.crossquote.work.Lazy;
import org.crossquote.work.Progress;

/** Tells where the accounts of a reading differ. Its tables are loaded when it is asked first. Safe for threads. */
public final class DifferenceReader {
    private final Supplier<DifferenceFinder> finder = new Lazy<>(DifferenceFinder::new);

    /**
     * The differences of a reading; it takes as long as finding its links, and never runs on the FX thread.
     *
     * @return by place in the first article
     * @throws CancellationException when the thread was interrupted; it stays so
     */
    public List<Difference> differences(Reading reading) {
        return differences(reading, Progress.none());
    }

    /**
     * The same, which may take long.
     *
     * @param progress hears how far it is
     */
    public List<Difference> differences(Reading reading, Progress progress) {
        return finder.get().find(reading.collection().articles(), reading.quotations(), reading.allLinks(), progress);
    }
}
