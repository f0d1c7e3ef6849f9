package org.crossquote.app.bar;

import org.crossquote.message.MessageFile;
import org.crossquote.reading.Reading;

/** What is in a reading, in numbers and words. */
final class ReadingSummary {
    private static final MessageFile MESSAGES = MessageFile.beside(ReadingSummary.class);

    private ReadingSummary() {}

    /** Such as "5 articles · 57 quotes"; what has not been found yet is left out. */
    static String of(Reading reading) {
        String articles =
                MESSAGES.text("facts.articles", reading.collection().articles().size());
        int quotes = reading.quotations().size();
        return quotes == 0 ? articles : articles + " · " + MESSAGES.text("facts.quotes", quotes);
    }

    /** The same, and how many passages are linked; takes a moment in a large reading. */
    static String withLinks(Reading reading) {
        int passages = reading.linkedPassageCount();
        return of(reading) + (passages > 0 ? " · " + MESSAGES.text("facts.links", passages) : "");
    }
}
