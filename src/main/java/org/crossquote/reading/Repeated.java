package org.crossquote.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.text.NormalText;
import org.crossquote.work.Progress;

/**
 * A text that unrelated articles repeat.
 *
 * @param example one of the places, with the words that most articles have
 * @param places where it stands, by article and place; at least one
 * @param articles in how many articles that is
 */
public record Repeated(Passage example, List<Passage> places, int articles) {
    /** So many signs are hardly the same by chance. */
    private static final int EDGE = 32;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Comparator<Passage> PLACE =
            Comparator.comparing(Passage::article).thenComparing(Passage::span).thenComparing(Passage::exact);
    private static final Comparator<Wording> MOST_FIRST = Comparator.comparingInt(Wording::articles)
            .thenComparingInt(w -> w.words.length())
            .reversed()
            .thenComparing(w -> w.words);

    public Repeated {
        places = List.copyOf(places);
    }

    /** Everywhere the same words stand, and what these are linked with: the same text cut shorter or longer. */
    private static final class Wording {
        private final String words;
        private final SortedSet<Passage> places = new TreeSet<>(PLACE);
        private final Set<Wording> others = new LinkedHashSet<>();

        Wording(String words) {
            this.words = words;
        }

        int articles() {
            return count(places);
        }

        String beginning() {
            return words.substring(0, Math.min(words.length(), EDGE));
        }

        String end() {
            return words.substring(Math.max(0, words.length() - EDGE));
        }
    }

    /**
     * Groups the boilerplate among links. The same words are one text wherever they stand; a wording that is linked with one in
     * more articles belongs to that.
     *
     * @return what most articles have first
     */
    static List<Repeated> of(List<Link> links) {
        Set<Wording> taken = new HashSet<>();
        List<Repeated> all = new ArrayList<>();
        for (Wording root : wordings(links).stream().sorted(MOST_FIRST).toList()) {
            if (taken.add(root)) {
                SortedSet<Passage> places = new TreeSet<>(root.places);
                root.others.stream().filter(taken::add).forEach(other -> places.addAll(other.places));
                all.add(new Repeated(root.places.first(), List.copyOf(places), count(places)));
            }
        }
        all.sort(Comparator.comparingInt(Repeated::articles).reversed());
        return List.copyOf(all);
    }

    private static List<Wording> wordings(List<Link> links) {
        Map<String, Wording> byWords = new HashMap<>();
        for (Link link : links) {
            Progress.checkpoint();
            if (link.grade() == Grade.BOILERPLATE) {
                Wording a = wording(byWords, link.a());
                Wording b = wording(byWords, link.b());
                if (a != b) {
                    a.others.add(b);
                    b.others.add(a);
                }
            }
        }
        joinCut(byWords.values(), Wording::beginning);
        joinCut(byWords.values(), Wording::end);
        return List.copyOf(byWords.values());
    }

    /** The same text cut shorter or longer begins or ends with the same words, whether a link joins the two or not. */
    private static void joinCut(Collection<Wording> wordings, Function<Wording, String> edge) {
        wordings.stream().collect(Collectors.groupingBy(edge)).values().forEach(same -> {
            Wording most = Collections.min(same, MOST_FIRST);
            most.others.addAll(same);
            most.others.remove(most);
        });
    }

    private static Wording wording(Map<String, Wording> byWords, Passage passage) {
        String words = NO_WORD.matcher(NormalText.of(passage.exact()).text())
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
        Wording wording = byWords.computeIfAbsent(words, Wording::new);
        wording.places.add(passage);
        return wording;
    }

    private static int count(Set<Passage> places) {
        return (int) places.stream().map(Passage::article).distinct().count();
    }
}
