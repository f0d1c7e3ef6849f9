package org.crossquote.reading;

import java.util.Arrays;
import org.crossquote.work.Progress;

/** With which others each of many places is linked, all as numbers. Immutable. */
final class LinkedPlaces {
    /** The others of place p are others[first[p]] and the count[p] - 1 behind it, each once, in the order of their first links. */
    private final int[] others;

    private final int[] first;
    private final int[] count;

    /**
     * @param links the numbers of the links that count
     * @param from the place where each link begins, by the link's number
     * @param to the place where it ends
     * @param places how many places there are
     */
    LinkedPlaces(int[] links, int[] from, int[] to, int places) {
        first = new int[places + 1];
        for (int link : links) {
            first[from[link] + 1]++;
            first[to[link] + 1]++;
        }
        for (int place = 0; place < places; place++) {
            first[place + 1] += first[place];
        }
        others = new int[first[places]];
        count = new int[places];
        for (int link : links) {
            Progress.checkpoint();
            add(from[link], to[link]);
            add(to[link], from[link]);
        }
        int[] seenBy = new int[places];
        for (int place = 0; place < places; place++) {
            Progress.checkpoint();
            leaveOutRepeats(place, seenBy);
        }
    }

    private void add(int place, int other) {
        others[first[place] + count[place]++] = other;
    }

    /** @param seenBy one more than the number of the place that saw each place last */
    private void leaveOutRepeats(int place, int[] seenBy) {
        int kept = 0;
        for (int i = first[place]; i < first[place] + count[place]; i++) {
            if (seenBy[others[i]] != place + 1) {
                seenBy[others[i]] = place + 1;
                others[first[place] + kept++] = others[i];
            }
        }
        count[place] = kept;
    }

    /** With how many others a place is linked. */
    int count(int place) {
        return count[place];
    }

    /** The places with which a place is linked. */
    int[] of(int place) {
        return Arrays.copyOfRange(others, first[place], first[place] + count[place]);
    }
}
