package org.crossquote.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.crossquote.quote.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Which colour a speaker has. The most quoted get one each, whether people, offices or organisations; everybody else shares the last. The style sheet
 * gives the colours themselves, as style classes {@code speaker-1} to {@code speaker-6} and {@code speaker-other}. Immutable.
 */
public final class SpeakerColours {
    /** How many speakers have a colour and a chip of their own. */
    public static final int OWN = 6;

    /** By name: a correction makes another speaker of the same name. */
    private final Map<String, Integer> numbers;

    /** What those had who have none now. */
    private final Map<String, Integer> former;

    private final List<Speaker> named;

    /** @param speakers the speakers of a reading, most quoted first */
    public SpeakerColours(List<Speaker> speakers) {
        this(speakers, Map.of(), Map.of());
    }

    private SpeakerColours(List<Speaker> speakers, Map<String, Integer> kept, Map<String, Integer> former) {
        numbers = new LinkedHashMap<>();
        TreeSet<Integer> free =
                new TreeSet<>(IntStream.rangeClosed(1, OWN).boxed().toList());
        for (Speaker speaker : speakers) {
            Integer number = kept.get(speaker.name());
            if (number != null) {
                numbers.put(speaker.name(), number);
                free.remove(number);
            }
        }
        for (Speaker speaker : speakers) {
            Integer number = former.get(speaker.name());
            if (number != null && !numbers.containsKey(speaker.name()) && free.remove(number)) {
                numbers.put(speaker.name(), number);
            }
        }
        this.former = new LinkedHashMap<>(former);
        this.former.putAll(kept);
        List<Speaker> having = new ArrayList<>();
        for (Speaker speaker : speakers) {
            if (!numbers.containsKey(speaker.name()) && !free.isEmpty()) {
                numbers.put(speaker.name(), free.removeFirst());
            }
            if (numbers.containsKey(speaker.name())) {
                having.add(speaker);
            }
        }
        named = List.copyOf(having);
    }

    /**
     * Colours for other speakers, most quoted first: who has one and is among them keeps it, who had one has it again where it is free, and the other free ones
     * go to the first of the others.
     */
    public SpeakerColours goingOn(List<Speaker> speakers) {
        return new SpeakerColours(speakers, numbers, former);
    }

    /** The speakers with a colour of their own, most quoted first. */
    public List<Speaker> named() {
        return named;
    }

    /** The style class of a speaker. */
    public String styleClass(Speaker speaker) {
        Integer number = numbers.get(speaker.name());
        return number == null ? "speaker-other" : "speaker-" + number;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SpeakerColours colours
                && numbers.equals(colours.numbers)
                && named.equals(colours.named);
    }

    @Override
    public int hashCode() {
        return numbers.hashCode();
    }
}
