package org.crossquote.witness;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.quote.Quotation;

/**
 * One form for names that differ by a middle name only, for output in which names are compared: Philip Garrow, Philip J. Garrow and Philip
 * James Garrow. Where two middle names contradict each other, all forms stay.
 */
public final class OneForm {
    private final Map<String, Map<String, Integer>> forms = new HashMap<>();

    private OneForm(List<Quotation> quotations) {
        for (Quotation quotation : quotations) {
            for (String name : quotation.speakers()) {
                if (name.contains(" ")) {
                    forms.computeIfAbsent(ends(name), e -> new HashMap<>()).merge(name, 1, Integer::sum);
                }
            }
        }
    }

    /** The same quotations, each person of whom they have several such forms under the one that stands most, of equals the shortest. */
    public static List<Quotation> of(List<Quotation> quotations) {
        OneForm one = new OneForm(quotations);
        return quotations.stream()
                .map(q -> {
                    List<String> speakers = q.speakers().stream().map(one::form).toList();
                    return speakers.equals(q.speakers())
                            ? q
                            : q.decided(speakers, q.confidence(), q.why(), q.witness());
                })
                .toList();
    }

    private String form(String name) {
        if (!name.contains(" ")) {
            return name;
        }
        Map<String, Integer> all = forms.getOrDefault(ends(name), Map.of());
        if (all.size() < 2 || contradict(all.keySet())) {
            return name;
        }
        return all.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(e -> -e.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(name);
    }

    private static boolean contradict(Set<String> names) {
        Set<Integer> initials = new HashSet<>();
        for (String name : names) {
            String middle =
                    name.substring(name.indexOf(' '), name.lastIndexOf(' ') + 1).strip();
            if (!middle.isEmpty()) {
                initials.add(middle.codePointAt(0));
            }
        }
        return initials.size() > 1;
    }

    private static String ends(String name) {
        return name.substring(0, name.indexOf(' ')) + name.substring(name.lastIndexOf(' '));
    }
}
