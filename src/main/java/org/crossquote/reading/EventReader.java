package org.crossquote.reading;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.crossquote.link.words.Vocabularies;
import org.crossquote.witness.EventGroup;
import org.crossquote.witness.EventGrouping;
import org.crossquote.work.Lazy;

/** Tells which articles of a reading belong to one event. Its tables are loaded when it is asked first. Safe for threads. */
public final class EventReader {
    private final Supplier<EventGrouping> grouping = new Lazy<>(() -> new EventGrouping(Vocabularies.bundled()));

    /**
     * The groups of articles that tell of one event; it reads all texts, and never runs on the FX thread for many of them.
     *
     * @return those with most articles first
     * @throws CancellationException when the thread was interrupted; it stays so
     */
    public List<EventGroup> events(Reading reading) {
        return grouping.get().group(reading.collection().articles(), reading.allLinks());
    }
}
