package org.crossquote.link.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crossquote.link.copy.PassageBounds.Sides;
import org.crossquote.link.copy.StretchSeeds.Seed;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.index.PairWeights;
import org.crossquote.link.index.WordRange;
import org.crossquote.link.words.ConceptTable;
import org.crossquote.work.Progress;

/**
 * Finds longer passages that one article has from the other, word for word or reworded, with or without quotation marks.
 * Stretches that share much are the seeds; seeds that stand near each other on both sides make one passage.
 */
public final class PassageMatcher {
    /** What two passages must have in common. */
    private static final double LIKENESS = 0.45;

    /** What is as alike as this is a passage in any article. */
    private static final double NEARLY_SAME = 0.9;

    /** Articles that are more alike elsewhere tell of one topic, and share sentences of a kind anyway. */
    private static final double SAME_TOPIC = 0.12;

    /** Articles that are more alike elsewhere tell of one event. */
    private static final double SAME_EVENT = 0.33;

    /** Articles that are more alike altogether are two reports of one event, or one a copy of the other. */
    private static final double ALIKE = 0.4;

    /** How much more a passage of such articles must have in common for each step of 1 that they are more alike. */
    private static final double STEP = 1.5;

    /** A passage that is such a part of an article is there for a reason, whatever the topic. */
    private static final double GOOD_PART = 0.13;

    /** Seeds that are further apart, in words, belong to two passages. */
    private static final int GAP = 70;

    /** Passages in which seeds stand closer are not taken apart. */
    private static final int LEAST_GAP = 4;

    /** A passage has at least so many characters on both sides. */
    private static final int SHORTEST = 110;

    /** A passage has at least so many words in common that are neither grammar nor names. */
    private static final int LEAST_WORDS = 9;

    private final PairWeights pair;
    private final StretchSeeds seeds;
    private final PassageBounds bounds;

    public PassageMatcher(ConceptTable concepts, PairWeights pair) {
        this.pair = pair;
        PassageWeights weights = new PassageWeights(concepts, pair);
        this.seeds = new StretchSeeds(weights);
        this.bounds = new PassageBounds(weights);
    }

    /**
     * A passage of one article that stands in the other too.
     *
     * @param a where it stands in the first article
     * @param b where it stands in the other
     * @param likeness 0 to 1, how much of its words both have
     */
    public record Copy(WordRange a, WordRange b, double likeness) {
        /** Whether the words are the same on both sides, one by one. */
        public boolean isVerbatim() {
            if (a.size() != b.size()) {
                return false;
            }
            for (int i = 0; i < a.size(); i++) {
                if (a.article().form(a.from() + i) != b.article().form(b.from() + i)) {
                    return false;
                }
            }
            return true;
        }

        /** The same passage with the words before and after that are the same on both sides. */
        Copy extended() {
            int before = 0;
            while (a.from() > before && b.from() > before && isSame(-before - 1, a.from(), b.from())) {
                before++;
            }
            int after = 0;
            while (a.to() + after < a.article().size()
                    && b.to() + after < b.article().size()
                    && isSame(after, a.to(), b.to())) {
                after++;
            }
            return new Copy(
                    new WordRange(a.article(), a.from() - before, a.to() + after),
                    new WordRange(b.article(), b.from() - before, b.to() + after),
                    likeness);
        }

        private boolean isSame(int offset, int ofA, int ofB) {
            return a.article().form(ofA + offset) == b.article().form(ofB + offset);
        }
    }

    /** The passages of two articles that have been weighed, in the order of the first. */
    public List<Copy> match(IndexedArticle a, IndexedArticle b) {
        List<Copy> copies = new ArrayList<>();
        for (List<Seed> cluster : SeedClusters.of(seeds.between(a, b), GAP)) {
            addCopies(cluster, GAP, copies);
        }
        return withoutOverlap(copies);
    }

    /** One passage, one link: of passages that overlap on both sides, the one that says most stays. */
    private static List<Copy> withoutOverlap(List<Copy> copies) {
        Comparator<Copy> place =
                Comparator.comparingInt((Copy c) -> c.a().from()).thenComparingInt(c -> c.b().from());
        List<Copy> kept = new ArrayList<>();
        copies.stream()
                .sorted(Comparator.comparingDouble((Copy c) -> c.likeness() * Math.sqrt(c.a().size()))
                        .reversed()
                        .thenComparing(place))
                .filter(copy -> kept.stream().noneMatch(k -> overlap(k, copy)))
                .forEach(kept::add);
        kept.sort(place);
        return kept;
    }

    private static boolean overlap(Copy one, Copy other) {
        Progress.checkpoint();
        return one.a().overlaps(other.a()) && one.b().overlaps(other.b());
    }

    private void addCopies(List<Seed> cluster, int gap, List<Copy> copies) {
        Progress.checkpoint();
        WordRange hullOfA = SeedClusters.hull(cluster, true);
        WordRange hullOfB = SeedClusters.hull(cluster, false);
        if (bounds.commonWords(hullOfA, hullOfB) < LEAST_WORDS) {
            return;
        }
        Copy copy = copy(hullOfA, hullOfB);
        if (copy.likeness() < LIKENESS) {
            addParts(cluster, gap, copies);
        } else if (isPassage(copy)) {
            copies.add(copy.extended());
        }
    }

    /** Looks at the parts of a cluster, at the widest gap at which it has parts. */
    private void addParts(List<Seed> cluster, int gap, List<Copy> copies) {
        for (int closer = gap / 2; cluster.size() > 1 && 2 * closer > LEAST_GAP; closer /= 2) {
            List<List<Seed>> parts = SeedClusters.of(cluster, closer);
            if (parts.size() > 1) {
                for (List<Seed> part : parts) {
                    addCopies(part, closer, copies);
                }
                return;
            }
        }
    }

    /** The passage in two stretches: what is copied word for word, or where common words stand thickest. */
    private Copy copy(WordRange hullOfA, WordRange hullOfB) {
        WordRange a = VerbatimStretch.of(hullOfA, hullOfB);
        WordRange b = a.isEmpty() ? a : VerbatimStretch.of(hullOfB, a);
        if (!b.isEmpty()) {
            return new Copy(a, b, bounds.likeness(a, b));
        }
        Sides sides = bounds.within(hullOfA, hullOfB);
        return new Copy(
                PassageBounds.rounded(sides.a()),
                PassageBounds.rounded(sides.b()),
                bounds.likeness(sides.a(), sides.b()));
    }

    private boolean isPassage(Copy copy) {
        return copy.likeness() >= LIKENESS
                && isLong(copy.a())
                && isLong(copy.b())
                && bounds.commonWords(copy.a(), copy.b()) >= LEAST_WORDS
                && copy.likeness() >= needed(pair.similarityOutside(copy.a(), copy.b()), copy);
    }

    /** The more alike two articles are elsewhere, the more a passage must have in common. */
    private double needed(double similarity, Copy copy) {
        double topic = isGoodPart(copy.a()) || isGoodPart(copy.b()) ? SAME_EVENT : SAME_TOPIC;
        double over = Math.max(similarity - topic, STEP * (pair.similarity() - ALIKE));
        return Math.min(NEARLY_SAME, LIKENESS + Math.max(0, over));
    }

    private static boolean isGoodPart(WordRange range) {
        return range.size() >= GOOD_PART * range.article().size();
    }

    private static boolean isLong(WordRange range) {
        return range.article().span(range.from(), range.to()).length() >= SHORTEST;
    }
}
