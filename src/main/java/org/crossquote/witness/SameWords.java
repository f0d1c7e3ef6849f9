package org.crossquote.witness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.link.Changes;
import org.crossquote.link.Edit;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.link.WordComparison;
import org.crossquote.quote.Quotation;
import org.crossquote.work.Progress;
import org.crossquote.work.SharedWork;

/** Which quotations of other articles have the words of a quotation, as the links say. Immutable and safe for threads. */
final class SameWords {
    /** What is shorter may be said by anybody. */
    private static final int FEW_WORDS = 4;

    /** Of so many words one may be another at an end. */
    private static final int SEVERAL_WORDS = 6;

    private static final int MANY_WORDS = 12;
    private static final double NEARLY_ALL = 0.9;
    private static final double MOST = 0.8;
    /** So many words in a row are nobody else's, whatever stands around them. */
    private static final int LONG_RUN = 8;

    private final Map<Passage, Quotation> quotations = new HashMap<>();
    private final Map<Passage, Set<Passage>> identical = new HashMap<>();
    private final Map<Passage, Set<Passage>> alike = new HashMap<>();

    SameWords(List<Quotation> all, List<Link> links) {
        all.forEach(q -> quotations.put(place(q), q));
        List<Link> quoted = links.stream().filter(this::isOfQuotations).toList();
        List<Boolean> same = SharedWork.results(
                quoted,
                Runtime.getRuntime().availableProcessors(),
                () -> this,
                (here, link) -> link.grade() == Grade.IDENTICAL || hasSameWords(link),
                Progress.none());
        for (int i = 0; i < quoted.size(); i++) {
            Link link = quoted.get(i);
            Map<Passage, Set<Passage>> edges = link.grade() == Grade.IDENTICAL ? identical : alike;
            if (same.get(i)) {
                edges.computeIfAbsent(link.a(), k -> new LinkedHashSet<>()).add(link.b());
                edges.computeIfAbsent(link.b(), k -> new LinkedHashSet<>()).add(link.a());
            }
        }
    }

    private boolean isOfQuotations(Link link) {
        Progress.checkpoint();
        return link.grade().isUtterance()
                && link.grade() != Grade.REPORTED
                && quotations.containsKey(link.a())
                && quotations.containsKey(link.b());
    }

    private static Passage place(Quotation q) {
        return new Passage(q.article(), q.span(), q.exact());
    }

    /** Whether nearly all words of the shorter side stand in the other. */
    private static boolean hasSameWords(Link link) {
        boolean longer = link.a().exact().length() >= link.b().exact().length();
        String whole = longer ? link.a().exact() : link.b().exact();
        String piece = longer ? link.b().exact() : link.a().exact();
        int words = words(piece);
        List<Edit> steps = WordComparison.compare(whole, piece);
        Changes changes = Changes.of(steps, whole, piece);
        double same = 1 - (changes.changed() + changes.inserted()) / (double) Math.max(1, words);
        int run = longestRun(steps, whole);
        boolean butOne = words >= SEVERAL_WORDS && run >= words - 1;
        return same >= (words >= MANY_WORDS ? MOST : NEARLY_ALL) || butOne || run >= LONG_RUN;
    }

    /** How many words in a row both have. */
    private static int longestRun(List<Edit> steps, String whole) {
        return steps.stream()
                .filter(d -> d.kind() == Edit.Kind.EQUAL)
                .mapToInt(d -> words(d.a().in(whole)))
                .max()
                .orElse(0);
    }

    private static int words(String text) {
        // Asked of every couple of quotations: a pattern would take longer than the count.
        String words = text.strip();
        int count = 1;
        for (int i = 1; i < words.length(); i++) {
            if (isBlank(words.charAt(i)) && !isBlank(words.charAt(i - 1))) {
                count++;
            }
        }
        return count;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Whether the words are too few to be somebody's alone. */
    static boolean isShort(Quotation one, Quotation other) {
        return Math.min(words(one.exact()), words(other.exact())) < FEW_WORDS;
    }

    /** Whether so few words may be several people's. */
    static boolean areFew(Quotation q) {
        return words(q.exact()) < LONG_RUN;
    }

    /** The quotations of other articles with the same words, directly or by an identical one between them. */
    List<Quotation> of(Quotation q) {
        Set<Passage> same = closure(place(q));
        Map<Passage, Quotation> found = new LinkedHashMap<>();
        for (Passage p : same) {
            alike.getOrDefault(p, Set.of()).forEach(other -> closure(other).forEach(o -> put(o, found)));
            put(p, found);
        }
        return new ArrayList<>(found.values())
                .stream().filter(o -> !o.article().equals(q.article())).toList();
    }

    private void put(Passage p, Map<Passage, Quotation> found) {
        Quotation q = quotations.get(p);
        if (q != null) {
            found.put(p, q);
        }
    }

    private Set<Passage> closure(Passage from) {
        Set<Passage> seen = new LinkedHashSet<>(Set.of(from));
        List<Passage> open = new ArrayList<>(seen);
        while (!open.isEmpty()) {
            for (Passage p : identical.getOrDefault(open.removeLast(), Set.of())) {
                if (seen.add(p)) {
                    open.add(p);
                }
            }
        }
        return seen;
    }
}
