package org.crossquote.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.link.LinkGroup.Wording;
import org.crossquote.link.words.WordScanner;
import org.crossquote.text.NormalText;

/**
 * Puts the wordings of one utterance together. Every wording hangs from the root by a link of its own, so that no chain of
 * weak links joins what does not belong together.
 */
public final class LinkGroups {
    private static final Comparator<Passage> PLACE =
            Comparator.comparing(Passage::article).thenComparing(Passage::span);

    private LinkGroups() {}

    /**
     * Groups links; those of facts and boilerplate are left aside.
     *
     * @param links the links, in any order
     * @return the groups, those with most wordings first; every passage stands in one group at most
     */
    public static List<LinkGroup> of(List<Link> links) {
        Map<Passage, List<Link>> byPassage = new HashMap<>();
        for (Link link : links) {
            if (link.grade().isUtterance()) {
                byPassage.computeIfAbsent(link.a(), p -> new ArrayList<>()).add(link);
                byPassage.computeIfAbsent(link.b(), p -> new ArrayList<>()).add(link);
            }
        }
        Comparator<Passage> fullestFirst = Comparator.comparingInt((Passage p) -> words(p.exact()))
                .reversed()
                .thenComparing(PLACE);
        Set<Passage> grouped = new HashSet<>();
        List<LinkGroup> groups = new ArrayList<>();
        for (Passage root : byPassage.keySet().stream().sorted(fullestFirst).toList()) {
            if (grouped.add(root)) {
                List<Wording> wordings = wordings(root, byPassage.getOrDefault(root, List.of()), grouped);
                if (!wordings.isEmpty()) {
                    groups.add(new LinkGroup(root, wordings));
                }
            }
        }
        groups.sort(Comparator.comparingInt((LinkGroup g) -> g.wordings().size())
                .reversed()
                .thenComparing(LinkGroup::root, PLACE));
        return List.copyOf(groups);
    }

    private static List<Wording> wordings(Passage root, List<Link> links, Set<Passage> grouped) {
        List<Wording> wordings = new ArrayList<>();
        for (Link link : links) {
            Passage other = link.a().equals(root) ? link.b() : link.a();
            if (grouped.add(other)) {
                wordings.add(new Wording(other, link, WordComparison.compare(root.exact(), other.exact())));
            }
        }
        wordings.sort(Comparator.comparing(Wording::passage, PLACE));
        return wordings;
    }

    private static int words(String words) {
        String text = NormalText.of(words).text();
        WordScanner scanner = new WordScanner(text, 0, text.length());
        int count = 0;
        while (scanner.next()) {
            count++;
        }
        return count;
    }
}
