package org.crossquote.app.shell;

import java.util.stream.Stream;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.reading.Reading;

/** What is in a reading, in numbers and words. */
final class Facts {
    private Facts() {}

    /** Such as "5 articles · 57 quotes · 31 linked passages"; what has not been found yet is left out. */
    static String of(Reading reading) {
        StringBuilder text =
                new StringBuilder(counted(reading.collection().articles().size(), "article"));
        if (!reading.quotations().isEmpty()) {
            text.append(" · ").append(counted(reading.quotations().size(), "quote"));
        }
        long passages = linkedPassages(reading);
        if (passages > 0) {
            text.append(" · ").append(counted(passages, "linked passage"));
        }
        return text.toString();
    }

    private static long linkedPassages(Reading reading) {
        return reading.links().stream().flatMap(Facts::sides).distinct().count();
    }

    private static Stream<Passage> sides(Link link) {
        return Stream.of(link.a(), link.b());
    }

    static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
