package org.crossquote.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.crossquote.text.Span;

/** Where something stands in many texts: spans of each, in their order, none twice. Of one thread until it is finished, then of all. */
public final class Occurrences {
    private static final int FIRST_ROOM = 8;
    private static final int HALF = 32;

    private final long[][] places;
    private final int[] counts;
    private final BitSet texts = new BitSet();

    Occurrences(int texts) {
        places = new long[texts][];
        counts = new int[texts];
    }

    void add(int text, int start, int end) {
        long[] room = places[text];
        if (room == null) {
            room = new long[FIRST_ROOM];
            texts.set(text);
        } else if (counts[text] == room.length) {
            room = Arrays.copyOf(room, 2 * room.length);
        }
        room[counts[text]++] = (long) start << HALF | end;
        places[text] = room;
    }

    /** Puts the places of each text in their order; what was added twice stands there once. */
    void finish() {
        for (int text = texts.nextSetBit(0); text >= 0; text = texts.nextSetBit(text + 1)) {
            long[] all = places[text];
            Arrays.sort(all, 0, counts[text]);
            int kept = 1;
            for (int i = 1; i < counts[text]; i++) {
                if (all[i] != all[kept - 1]) {
                    all[kept++] = all[i];
                }
            }
            counts[text] = kept;
        }
    }

    /** The texts in which it stands. */
    public BitSet texts() {
        return texts;
    }

    /** How often it stands in a text. */
    public int count(int text) {
        return counts[text];
    }

    /** Where it stands in a text. */
    public List<Span> in(int text) {
        List<Span> spans = new ArrayList<>(counts[text]);
        for (int i = 0; i < counts[text]; i++) {
            spans.add(span(places[text][i]));
        }
        return spans;
    }

    /** Where it stands within a part of a text. */
    public List<Span> in(int text, Span part) {
        List<Span> spans = new ArrayList<>();
        if (counts[text] == 0) {
            return spans;
        }
        int at = Arrays.binarySearch(places[text], 0, counts[text], (long) part.start() << HALF);
        for (int i = at < 0 ? -at - 1 : at; i < counts[text]; i++) {
            Span span = span(places[text][i]);
            if (span.start() >= part.end()) {
                break;
            }
            if (part.contains(span)) {
                spans.add(span);
            }
        }
        return spans;
    }

    private static Span span(long place) {
        return new Span((int) (place >>> HALF), (int) place);
    }
}
