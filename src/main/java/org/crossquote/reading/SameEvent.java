package org.crossquote.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.text.Span;

/**
 * Which articles of a collection tell of one event, as far as their links show. One link proves little among many articles: a common
 * background, a candidate's title. Immutable and safe for threads.
 */
final class SameEvent {
    /** What is as long as this on both sides, in UTF-16 units, shows one event as well as two short passages. */
    private static final int LONG = 250;

    /** For each article the others it has something in common with, and how much. */
    private final Map<String, Map<String, Common>> related = new HashMap<>();

    /**
     * What two articles have in common.
     *
     * @param first one of their links
     * @param isMuch whether there is more than this one passage
     */
    private record Common(Link first, boolean isMuch) {
        static Common of(Link link) {
            int shorter = Math.min(link.a().span().length(), link.b().span().length());
            return new Common(link, link.grade().isUtterance() && shorter >= LONG);
        }

        /** Together with one more link. */
        Common with(Link link) {
            return isMuch || stands(link) ? new Common(first, true) : this;
        }

        private boolean stands(Link link) {
            boolean isTurned = link.a().article().equals(first.b().article());
            Span a = isTurned ? link.b().span() : link.a().span();
            Span b = isTurned ? link.a().span() : link.b().span();
            return Common.of(link).isMuch()
                    || (!a.overlaps(first.a().span()) && !b.overlaps(first.b().span()));
        }
    }

    /** @param links all links of a collection; boilerplate shows nothing */
    SameEvent(List<Link> links) {
        for (Link link : links) {
            if (link.grade() != Grade.BOILERPLATE) {
                add(link.a().article(), link.b().article(), link);
                add(link.b().article(), link.a().article(), link);
            }
        }
    }

    private void add(String from, String to, Link link) {
        related.computeIfAbsent(from, x -> new HashMap<>())
                .merge(to, Common.of(link), (known, fresh) -> known.with(fresh.first()));
    }

    /** The articles that have more than one passage in common with this one, in the order of their ids. */
    List<String> tellingOfSame(String article) {
        return common(article).entrySet().stream()
                .filter(e -> e.getValue().isMuch())
                .map(Map.Entry::getKey)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /**
     * Whether what some articles tell belongs to the event of another: two of them have something in common with it, one of these more
     * than one passage.
     */
    boolean concerns(Set<String> telling, String article) {
        List<Common> common = common(article).entrySet().stream()
                .filter(e -> telling.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return common.size() > 1 && common.stream().anyMatch(Common::isMuch);
    }

    private Map<String, Common> common(String article) {
        return related.getOrDefault(article, Map.of());
    }
}
