package org.crossquote.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.crossquote.quote.Quotation;
import org.jspecify.annotations.Nullable;

/** The quotations of one article by their places. Immutable and safe for threads. */
final class ArticleQuotations {
    /** No quotations. */
    static final ArticleQuotations NONE = new ArticleQuotations(List.of());

    private final List<Quotation> all;
    private final int[] starts;
    /** How far the quotations up to each reach. */
    private final int[] reach;
    private final List<Group> groups;

    /** Quotations that are parts of one. */
    private record Group(List<Quotation> parts, Place place) {
        static Group of(List<Quotation> parts) {
            return new Group(parts, new Place(parts.stream().map(Quotation::span).toList()));
        }

        /** The place of those parts that fit; null for none. */
        @Nullable
        Place place(Predicate<Quotation> fits) {
            if (parts.size() == 1) {
                return fits.test(parts.getFirst()) ? place : null;
            }
            List<Quotation> fitting = parts.stream().filter(fits).toList();
            return fitting.isEmpty() ? null : of(fitting).place;
        }
    }

    /** @param quotations in any order */
    ArticleQuotations(List<Quotation> quotations) {
        all = quotations.stream()
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
        starts = new int[all.size()];
        reach = new int[all.size()];
        Map<Integer, List<Quotation>> byGroup = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Quotation quotation = all.get(i);
            starts[i] = quotation.span().start();
            reach[i] = Math.max(i == 0 ? 0 : reach[i - 1], quotation.span().end());
            byGroup.computeIfAbsent(quotation.group(), group -> new ArrayList<>(1))
                    .add(quotation);
        }
        groups = byGroup.values().stream().map(Group::of).toList();
    }

    /** How many quotations there are. */
    int size() {
        return all.size();
    }

    /** One of them, by its number in the order of their places. */
    Quotation get(int number) {
        return all.get(number);
    }

    /** The places of the quotations that fit; the parts of one quotation are one place. */
    List<Place> places(Predicate<Quotation> fits) {
        List<Place> places = new ArrayList<>(groups.size());
        for (Group group : groups) {
            Place place = group.place(fits);
            if (place != null) {
                places.add(place);
            }
        }
        return places;
    }

    /** The number of the shortest quotation that has all of what stands from {@code start} to {@code end}; -1 for none. */
    int around(int start, int end) {
        int shortest = -1;
        for (int i = lastFrom(start); i >= 0 && reach[i] >= end; i--) {
            if (all.get(i).span().end() >= end
                    && (shortest < 0 || length(i) <= length(shortest))) { // of the same length the first
                shortest = i;
            }
        }
        return shortest;
    }

    private int length(int number) {
        return all.get(number).span().length();
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
