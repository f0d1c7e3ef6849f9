package org.crossquote.app.speakers;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossquote.difference.Difference;
import org.crossquote.difference.DifferenceKind;
import org.crossquote.link.Passage;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.Reading;

/** Which speakers are listed. */
enum Quoted {
    ANYWHERE,
    BY_ALL,
    BY_ONE,
    DIFFERING;

    private static final MessageFile MESSAGES = MessageFile.beside(Quoted.class);

    String inWords(long count) {
        return MESSAGES.text("quoted." + name(), count);
    }

    /**
     * Whether a speaker is listed.
     *
     * @param articles how many articles there are
     * @param differing those to whom words are given that another article gives to somebody else
     */
    boolean has(SpeakerRow row, int articles, Set<Speaker> differing) {
        return switch (this) {
            case ANYWHERE -> true;
            case BY_ALL -> articles > 1 && row.articles() == articles;
            case BY_ONE -> articles > 1 && row.articles() == 1;
            case DIFFERING -> differing.contains(row.speaker());
        };
    }

    /** Those to whom words are given that another article gives to somebody else. */
    static Set<Speaker> differing(Reading reading, Collection<Difference> differences) {
        Set<Speaker> speakers = new HashSet<>();
        for (Difference difference : differences) {
            if (difference.kind() == DifferenceKind.SPEAKER) {
                for (Passage side : List.of(difference.a(), difference.b())) {
                    reading.quotationAt(side.article(), side.span())
                            .ifPresent(q -> speakers.addAll(reading.speakersOf(q)));
                }
            }
        }
        return speakers;
    }
}
