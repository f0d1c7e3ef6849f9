package org.crossquote.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.quote.Speaker;

/**
 * Which colour a speaker has. The most quoted get one each, whether people, offices or organisations; everybody else shares the last. The style sheet
 * gives the colours themselves, as style classes {@code speaker-1} to {@code speaker-6} and {@code speaker-other}.
 */
public final class SpeakerColours {
    /** How many speakers have a colour and a chip of their own. */
    public static final int OWN = 6;

    private final Map<Speaker, Integer> numbers = new HashMap<>();
    private final List<Speaker> named;

    /** @param speakers the speakers of a reading, most quoted first */
    public SpeakerColours(List<Speaker> speakers) {
        named = speakers.stream().limit(OWN).toList();
        for (int i = 0; i < named.size(); i++) {
            numbers.put(named.get(i), i + 1);
        }
    }

    /** The speakers with a colour of their own, most quoted first. */
    public List<Speaker> named() {
        return named;
    }

    /** The style class of a speaker. */
    public String styleClass(Speaker speaker) {
        Integer number = numbers.get(speaker);
        return number == null ? "speaker-other" : "speaker-" + number;
    }
}
