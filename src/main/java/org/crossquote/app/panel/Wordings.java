package org.crossquote.app.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossquote.link.Grade;
import org.crossquote.link.Passage;
import org.crossquote.link.Sureness;
import org.crossquote.reading.Counterpart;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;

/**
 * All wordings of one utterance, as far as they are linked with its fullest one.
 *
 * @param root the fullest wording
 * @param others the other wordings, in the order of the articles
 * @param sureness how sure the weakest of their links is
 * @param missing the numbers of the articles that have none of them and do not tell it in words of their own either
 */
record Wordings(Passage root, List<Passage> others, Sureness sureness, List<Integer> missing) {
    Wordings {
        others = List.copyOf(others);
        missing = List.copyOf(missing);
    }

    /** Whether what stands at a passage has another wording. */
    static boolean exist(Reading reading, Passage passage) {
        return reading.linked(passage.article(), passage.span()).stream()
                .anyMatch(c -> c.link().grade().isUtterance());
    }

    /** The wordings of what stands at a passage; empty when it has no other wording. */
    static Optional<Wordings> of(Reading reading, Passage passage) {
        List<Counterpart> near = utterances(reading, passage);
        if (near.isEmpty()) {
            return Optional.empty();
        }
        Comparator<Passage> place = Comparator.comparingInt((Passage p) -> reading.numberOf(p.article()))
                .thenComparing(Passage::span);
        List<Passage> all = new ArrayList<>(List.of(passage));
        near.forEach(c -> all.add(c.passage()));
        // Thousands of copies have the same words.
        Map<String, Integer> words = new HashMap<>();
        Passage root = all.stream()
                .max(Comparator.comparingInt((Passage p) -> words.computeIfAbsent(p.exact(), Wordings::words))
                        .thenComparing(place.reversed()))
                .orElseThrow();
        List<Counterpart> linked = utterances(reading, root);
        double weakest =
                linked.stream().mapToDouble(c -> c.link().score()).min().orElse(1);
        List<Passage> others = linked.stream()
                .map(Counterpart::passage)
                .distinct()
                .sorted(place)
                .toList();
        return Optional.of(new Wordings(root, others, Sureness.of(weakest), missing(reading, root, others)));
    }

    private static List<Counterpart> utterances(Reading reading, Passage passage) {
        return reading.counterparts(passage.article(), passage.span()).stream()
                .filter(c -> c.link().grade().isUtterance())
                .toList();
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    private static List<Integer> missing(Reading reading, Passage root, List<Passage> others) {
        Set<String> having = new HashSet<>(Set.of(root.article()));
        others.forEach(p -> having.add(p.article()));
        reading.toldElsewhere(root).stream()
                .filter(t -> t.counterpart().link().grade() != Grade.BOILERPLATE)
                .forEach(t -> having.add(t.far().article()));
        return reading.collection().articles().stream()
                .map(Article::id)
                .filter(id -> !having.contains(id))
                .map(reading::numberOf)
                .toList();
    }

    /** Whether a passage is one of the wordings. */
    boolean has(Passage passage) {
        return root.equals(passage) || others.contains(passage);
    }
}
