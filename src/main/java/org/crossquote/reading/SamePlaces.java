package org.crossquote.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
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

    private static final Comparator<Passage> LONGEST_FIRST = Comparator.comparingInt(
                    (Passage p) -> p.span().length())
            .reversed()
            .thenComparing(Passage::span)
            .thenComparing(Passage::exact);

    private final Map<Passage, Passage> representatives = new HashMap<>();
    private final Set<Passage> quotations;

    /**
     * @param preferred quotations, a set that nobody changes any more, which stand for what is one place with them, also with the words that say who speaks
     * @param others the other passages; the longest of a place stands for it where none is preferred
     */
    SamePlaces(Set<Passage> preferred, Collection<Passage> others) {
        quotations = Collections.unmodifiableSet(preferred);
        Map<String, List<Passage>> preferredByArticle = byArticle(preferred);
        Map<String, List<Passage>> othersByArticle = byArticle(others);
        preferredByArticle.forEach((article, here) -> add(here, othersByArticle.getOrDefault(article, List.of())));
        othersByArticle.forEach((article, here) -> {
            if (!preferredByArticle.containsKey(article)) {
                add(List.of(), here);
            }
        });
    }

    private static Map<String, List<Passage>> byArticle(Collection<Passage> passages) {
        Map<String, List<Passage>> byArticle = new HashMap<>();
        for (Passage passage : passages) {
            Progress.checkpoint();
            byArticle
                    .computeIfAbsent(passage.article(), article -> new ArrayList<>())
                    .add(passage);
        }
        return byArticle;
    }

    /** Passages of one article; those of another are never the same place. */
    private void add(List<Passage> preferred, List<Passage> others) {
        NavigableMap<Integer, List<Passage>> places = new TreeMap<>();
        for (List<Passage> all : List.of(preferred, others)) {
            List<Passage> ordered = new ArrayList<>(all);
            ordered.sort(LONGEST_FIRST);
            for (Passage passage : ordered) {
                Progress.checkpoint();
                Passage place = near(places, passage);
                representatives.putIfAbsent(passage, place);
                if (place.equals(passage)) {
                    places.computeIfAbsent(passage.span().start(), start -> new ArrayList<>())
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
        Passage nearest = passage;
        int most = -1;
        for (List<Passage> here : places.subMap(first, true, span.end(), true).values()) {
            for (Passage place : here) {
                int overlap = place.span().overlap(span);
                if (overlap > most && isOne(place, span)) {
                    nearest = place;
                    most = overlap;
                }
            }
        }
        return nearest;
    }
}
