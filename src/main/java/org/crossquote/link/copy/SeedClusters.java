package org.crossquote.link.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crossquote.link.copy.StretchSeeds.Seed;
import org.crossquote.link.index.WordRange;
import org.crossquote.work.Progress;

/** Puts seeds together that stand near each other in both articles. */
final class SeedClusters {
    private SeedClusters() {}

    /** Groups of seeds without a larger gap on either side. */
    static List<List<Seed>> of(List<Seed> seeds, int gap) {
        List<List<Seed>> done = new ArrayList<>();
        for (List<Seed> group : split(seeds, gap, true)) {
            Progress.checkpoint();
            List<List<Seed>> parts = split(group, gap, false);
            if (parts.size() == 1) {
                done.addAll(parts);
            } else {
                parts.forEach(part -> done.addAll(of(part, gap)));
            }
        }
        return done;
    }

    private static List<List<Seed>> split(List<Seed> seeds, int gap, boolean byA) {
        List<Seed> sorted = new ArrayList<>(seeds);
        sorted.sort(Comparator.comparingInt(s -> byA ? s.a().from() : s.b().from()));
        List<List<Seed>> groups = new ArrayList<>();
        int end = 0;
        for (Seed seed : sorted) {
            Progress.checkpoint();
            WordRange range = byA ? seed.a() : seed.b();
            if (groups.isEmpty() || range.from() - end > gap) {
                groups.add(new ArrayList<>());
                end = 0;
            }
            groups.getLast().add(seed);
            end = Math.max(end, range.to());
        }
        return groups;
    }

    /** The range of one article from the first seed to the last. */
    static WordRange hull(List<Seed> seeds, boolean ofA) {
        List<WordRange> ranges = seeds.stream().map(s -> ofA ? s.a() : s.b()).toList();
        int from = ranges.stream().mapToInt(WordRange::from).min().orElseThrow();
        int to = ranges.stream().mapToInt(WordRange::to).max().orElseThrow();
        return new WordRange(ranges.getFirst().article(), from, to);
    }
}
