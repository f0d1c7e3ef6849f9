package org.crossquote.app.follow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.crossquote.reading.Counterpart;
import org.crossquote.reading.Reading;
import org.crossquote.text.Span;

/**
 * Where one article tells what another tells, in an order in which both tell it: of all links between the two the longest row that goes forward in both.
 * Between two of its places the one is read as the other is.
 *
 * @param inOrder the pairs, forward in both articles
 */
record Anchors(List<Pair> inOrder) {
    /** What is linked: a place in the article that leads, and one in the article that follows. */
    record Pair(Span leading, Span following) {}

    Anchors {
        inOrder = List.copyOf(inOrder);
    }

    /** Those of two articles, given by their ids. */
    static Anchors between(String leading, String following, Reading reading) {
        List<Pair> linked = new ArrayList<>();
        for (Span span : reading.passages(leading)) {
            // The best one first: a passage that the other tells twice is level with that.
            reading.counterparts(leading, span).stream()
                    .filter(c -> c.passage().article().equals(following))
                    .findFirst()
                    .map(Counterpart::passage)
                    .ifPresent(far -> linked.add(new Pair(span, far.span())));
        }
        linked.sort(Comparator.comparing(Pair::leading));
        return new Anchors(forward(linked));
    }

    /**
     * The longest part of the pairs whose places go forward in the following article, too: patience sorting, as in Michael L. Fredman, “On computing the
     * length of longest increasing subsequences”, Discrete Mathematics 11 (1975).
     */
    static List<Pair> forward(List<Pair> byLeading) {
        int[] ends = new int[byLeading.size()]; // of each length, the pair that ends a row of it soonest
        int[] before = new int[byLeading.size()];
        int length = 0;
        for (int i = 0; i < byLeading.size(); i++) {
            int start = byLeading.get(i).following().start();
            int at = firstNotBefore(start, ends, length, byLeading);
            before[i] = at == 0 ? -1 : ends[at - 1];
            ends[at] = i;
            length = Math.max(length, at + 1);
        }
        Pair[] row = new Pair[length];
        int last = length == 0 ? -1 : ends[length - 1];
        for (int i = length - 1; i >= 0; i--) {
            row[i] = byLeading.get(last);
            last = before[last];
        }
        return Arrays.asList(row);
    }

    private static int firstNotBefore(int start, int[] ends, int length, List<Pair> pairs) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs.get(ends[middle]).following().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
