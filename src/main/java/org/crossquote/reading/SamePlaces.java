package org.crossquote.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crossquote.link.Passage;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;

/**
 * Takes passages that are one place for one: a quotation with its marks and the same words without them, a sentence with its dateline and
 * without it. Finders cut what they compare each in their own way; who counts what an article tells must not count it twice. Immutable.
 */
final class SamePlaces {
    /** So much of the longer one is the shorter one. */
    private static final double MOST = 2.0 / 3;

    /** The marks of a quotation, which a finder of facts leaves out. */
    private static final int MARKS = 2;

    private final Map<Passage, Passage> representatives = new HashMap<>();
    private final Set<Passage> quotations;

    /**
     * @param preferred quotations, which stand for what is one place with them, also with the words that say who speaks
     * @param others the other passages; the longest of a place stands for it where none is preferred
     */
    SamePlaces(Collection<Passage> preferred, Collection<Passage> others) {
        quotations = Set.copyOf(preferred);
        Map<String, NavigableMap<Integer, List<Passage>>> byStart = new HashMap<>();
        Comparator<Passage> longestFirst = Comparator.comparingInt(
                        (Passage p) -> p.span().length())
                .reversed()
                .thenComparing(Passage::article)
                .thenComparing(Passage::span)
                .thenComparing(Passage::exact);
        for (Collection<Passage> all : List.of(preferred, others)) {
            TreeSet<Passage> ordered = new TreeSet<>(longestFirst);
            ordered.addAll(all);
            for (Passage passage : ordered) {
                Progress.checkpoint();
                NavigableMap<Integer, List<Passage>> here =
                        byStart.computeIfAbsent(passage.article(), article -> new TreeMap<>());
                Passage place = near(here, passage);
                representatives.putIfAbsent(passage, place);
                if (place.equals(passage)) {
                    here.computeIfAbsent(passage.span().start(), start -> new ArrayList<>())
                            .add(passage);
                }
            }
        }
    }

    /** The passage that stands for the place of this one; the passage itself where it is alone or not known. */
    Passage of(Passage passage) {
        return representatives.getOrDefault(passage, passage);
    }

    /** Whether two spans of an article are one place. */
    static boolean isSame(Span one, Span other) {
        return one.overlap(other) >= MOST * Math.max(one.length(), other.length());
    }

    /** Half of a passage may say who speaks and when, where the other half is the quotation. */
    private boolean isOne(Passage place, Span span) {
        int overlap = place.span().overlap(span);
        boolean isAllOfIt = overlap + MARKS >= place.span().length() && 2 * overlap >= span.length();
        return isSame(place.span(), span) || isAllOfIt && quotations.contains(place);
    }

    private Passage near(NavigableMap<Integer, List<Passage>> places, Passage passage) {
        Span span = passage.span();
        // A longer one of the same place is half as long again at most, and so begins no earlier than that.
        int first = span.start() - span.length() / 2 - MARKS;
        return places.subMap(first, true, span.end(), true).values().stream()
                .flatMap(List::stream)
                .filter(place -> isOne(place, span))
                .max(Comparator.comparingInt(place -> place.span().overlap(span)))
                .orElse(passage);
    }
}
