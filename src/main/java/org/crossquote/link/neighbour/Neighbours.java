package org.crossquote.link.neighbour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.words.ConceptTable;
import org.crossquote.work.Progress;

/**
 * Chooses the pairs of articles that are worth comparing, in a collection that grows: those in which sentences share words, or pairs
 * of words, that are rare in the collection. Every article is compared with a bounded number of others, so the work grows with the
 * number of words.
 */
public final class Neighbours {
    /** In a collection of so many articles all are compared with all. */
    private static final int FEW = 24;

    /** With how many others, the nearest, an article is compared. */
    private static final int MOST = 16;

    private final ConceptTable concepts;
    /** An index that an interrupt left half done is thrown away: it is made anew of all articles. */
    private RelationIndex relations;

    private final List<IndexedArticle> articles = new ArrayList<>();
    /** Of each article the nearest; empty as long as there are few. */
    private final List<int[]> nearest = new ArrayList<>();
    /** The pairs that nobody was given yet. */
    private final Set<Pair> open = new HashSet<>();

    public Neighbours(ConceptTable concepts) {
        this.concepts = concepts;
        this.relations = new RelationIndex(concepts);
    }

    /** How many articles were added. */
    public int size() {
        return articles.size();
    }

    /** Adds articles, numbered on from those before, and gives the pairs that may be chosen now and were not, or the other way round. */
    public Set<Pair> add(List<IndexedArticle> added, Progress progress) {
        int before = articles.size();
        articles.addAll(added);
        if (before <= FEW) {
            addAll(articles.size() <= FEW ? articles.size() : before, open);
        }
        if (articles.size() > FEW) {
            IntStream.range(nearest.size(), articles.size()).forEach(i -> nearest.add(new int[0]));
            relate(progress);
        }
        Set<Pair> changed = Set.copyOf(open);
        open.clear();
        return changed;
    }

    private void relate(Progress progress) {
        RelationIndex index = relations;
        relations = new RelationIndex(concepts);
        for (int changed : index.add(articles.subList(index.size(), articles.size()), progress)) {
            Progress.checkpoint();
            int[] now = index.of(changed)
                    .strongest(MOST, number -> articles.get(number).id());
            int[] then = nearest.set(changed, now);
            Arrays.stream(now).forEach(other -> open.add(Pair.of(changed, other)));
            Arrays.stream(then).forEach(other -> open.add(Pair.of(changed, other)));
        }
        relations = index;
    }

    /** Lets go of how strongly the articles are related, of which there is much: which are the nearest stays known. When more are added, it is reckoned anew. */
    public void forgetRelations() {
        relations = new RelationIndex(concepts);
    }

    private static void addAll(int count, Set<Pair> pairs) {
        for (int b = 1; b < count; b++) {
            for (int a = 0; a < b; a++) {
                pairs.add(new Pair(a, b));
            }
        }
    }

    /** Whether two articles are to be compared: there are few, or one is among the nearest of the other. */
    public boolean areNear(Pair pair) {
        return articles.size() <= FEW || isNearest(pair.a(), pair.b()) || isNearest(pair.b(), pair.a());
    }

    private boolean isNearest(int article, int other) {
        return Arrays.stream(nearest.get(article)).anyMatch(n -> n == other);
    }
}
