package org.crossquote.app.bar;

import org.crossquote.reading.Reading;

/** What is in a reading, in numbers and words. */
final class ReadingSummary {
    private ReadingSummary() {}

    /** Such as "5 articles · 57 quotes"; what has not been found yet is left out. */
    static String of(Reading reading) {
        StringBuilder text =
                new StringBuilder(counted(reading.collection().articles().size(), "article"));
        if (!reading.quotations().isEmpty()) {
            text.append(" · ").append(counted(reading.quotations().size(), "quote"));
        }
        return text.toString();
    }

    /** The same, and how many passages are linked; takes a moment in a large reading. */
    static String withLinks(Reading reading) {
        int passages = reading.linkedPassageCount();
        return of(reading) + (passages > 0 ? " · " + counted(passages, "linked passage") : "");
    }

    static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
