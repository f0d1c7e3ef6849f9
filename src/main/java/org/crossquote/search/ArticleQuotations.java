package org.crossquote.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationKind;
import org.crossquote.search.index.SpanList;

/** The quotations of one article by their places. Immutable and safe for threads. */
final class ArticleQuotations {
    /** No quotations. */
    static final ArticleQuotations NONE = new ArticleQuotations(List.of(), quotation -> 0);

    private final List<Quotation> all;
    private final int[] speakers;
    private final int[] starts;
    private final int[] ends;
    /** How far the quotations up to each reach. */
    private final int[] reach;

    private final List<Group> groups;

    /** Tells quotations by what kind they are and whose; who is whom, the speakers' number, is known to {@link QuotedPlaces}. */
    interface Filter {
        boolean fits(QuotationKind kind, int speakers);
    }

    /** Quotations that are parts of one, by their numbers. */
    private record Group(int[] parts, Place place) {}

    /**
     * @param quotations in any order
     * @param speakersOf the number of whoever a quotation is by
     */
    ArticleQuotations(List<Quotation> quotations, ToIntFunction<Quotation> speakersOf) {
        all = quotations.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
        speakers = all.stream().mapToInt(speakersOf).toArray();
        starts = new int[all.size()];
        ends = new int[all.size()];
        reach = new int[all.size()];
        Map<Integer, List<Integer>> byGroup = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Quotation quotation = all.get(i);
            starts[i] = quotation.span().start();
            ends[i] = quotation.span().end();
            reach[i] = Math.max(i == 0 ? 0 : reach[i - 1], ends[i]);
            byGroup.computeIfAbsent(quotation.group(), group -> new ArrayList<>(1))
                    .add(i);
        }
        groups = byGroup.values().stream()
                .map(parts -> parts.stream().mapToInt(part -> part).toArray())
                .map(parts -> new Group(parts, place(parts)))
                .toList();
    }

    private Place place(int[] parts) {
        return new Place(
                Arrays.stream(parts).mapToObj(part -> all.get(part).span()).toList());
    }

    private boolean fits(int number, Filter filter) {
        return filter.fits(all.get(number).kind(), speakers[number]);
    }

    /** One of them, by its number in the order of their places. */
    Quotation get(int number) {
        return all.get(number);
    }

    /** Whose it is, as {@link QuotedPlaces} numbers speakers. */
    int speakers(int number) {
        return speakers[number];
    }

    /** The places of the quotations that fit; the parts of one quotation are one place. */
    List<Place> places(Filter filter) {
        List<Place> places = new ArrayList<>(groups.size());
        for (Group group : groups) {
            if (group.parts.length == 1) {
                if (fits(group.parts[0], filter)) {
                    places.add(group.place);
                }
            } else {
                int[] parts = Arrays.stream(group.parts)
                        .filter(part -> fits(part, filter))
                        .toArray();
                if (parts.length > 0) {
                    places.add(place(parts));
                }
            }
        }
        return places;
    }

    /** The number of the shortest quotation that has all of what stands from {@code start} to {@code end}; -1 for none. */
    int around(int start, int end) {
        return shortest(lastFrom(start), end);
    }

    /**
     * Tells of hits, which are in their order, how many stand in which quotation, in the order in which these come.
     *
     * @param counts hears the number of a quotation and how many in a row stand in it; perhaps several times
     */
    void count(SpanList hits, BiIntConsumer counts) {
        int last = -1;
        int before = -1;
        int count = 0;
        for (int i = 0; i < hits.size(); i++) {
            int start = hits.start(i);
            while (last + 1 < starts.length && starts[last + 1] <= start) {
                last++;
            }
            int around = shortest(last, hits.end(i));
            if (around != before) {
                tell(before, count, counts);
                before = around;
                count = 0;
            }
            count++;
        }
        tell(before, count, counts);
    }

    private static void tell(int number, int count, BiIntConsumer counts) {
        if (number >= 0) {
            counts.accept(number, count);
        }
    }

    /** Takes two numbers. */
    interface BiIntConsumer {
        void accept(int quotation, int count);
    }

    /** The shortest of those up to {@code last} that go on to {@code end}; of the same length the first; -1 for none. */
    private int shortest(int last, int end) {
        int shortest = -1;
        for (int i = last; i >= 0 && reach[i] >= end; i--) {
            if (ends[i] >= end && (shortest < 0 || ends[i] - starts[i] <= ends[shortest] - starts[shortest])) {
                shortest = i;
            }
        }
        return shortest;
    }

    /** The last one that begins at {@code start} or before it; -1 for none. */
    private int lastFrom(int start) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
