package org.crossquote.link.neighbour;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.crossquote.work.Progress;

/** With which hubs the articles of a growing collection are compared: see {@link RepeatedSentences}. */
public final class Hubs {
    private static final int[] NONE = {};

    private final RepeatedSentences repeated;
    private final Map<Integer, int[]> hubsOf = new HashMap<>();

    public Hubs(RepeatedSentences repeated) {
        this.repeated = repeated;
    }

    /** Chooses the hubs of articles anew, and adds to {@code pairs} those that were joined before or are now. */
    public void change(Set<Integer> articles, Set<Pair> pairs) {
        for (int article : articles) {
            Progress.checkpoint();
            int[] now = repeated.hubs(article);
            int[] then = hubsOf.put(article, now);
            Arrays.stream(now).forEach(hub -> pairs.add(Pair.of(article, hub)));
            Arrays.stream(then == null ? NONE : then).forEach(hub -> pairs.add(Pair.of(article, hub)));
        }
    }

    /** Whether one of two articles is a hub of the other. */
    public boolean join(Pair pair) {
        return isHubOf(pair.a(), pair.b()) || isHubOf(pair.b(), pair.a());
    }

    private boolean isHubOf(int hub, int article) {
        return Arrays.stream(hubsOf.getOrDefault(article, NONE)).anyMatch(h -> h == hub);
    }
}
