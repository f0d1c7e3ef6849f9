package org.crossquote.link;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.crossquote.link.Edit.Kind;
import org.crossquote.text.NormalText;
import org.crossquote.text.Span;

/**
 * Compares two wordings word by word. Words are set against words and punctuation against punctuation. The comparison of
 * B with A is the mirror of that of A with B.
 */
public final class WordComparison {
    /** Beyond so many words times words, what is not the same at both ends is given as one change. */
    private static final long MOST_WORK = 25_000_000;

    private WordComparison() {}

    /**
     * Compares two texts.
     *
     * @param a the one to compare with, mostly the fullest wording
     * @param b the other
     * @return the steps that lead from a to b; their spans, put together, are the whole of each text
     */
    public static List<Edit> compare(String a, String b) {
        NormalText composedA = NormalText.of(a);
        NormalText composedB = NormalText.of(b);
        List<Edit> steps = compareComposed(composedA.text(), composedB.text());
        return composedA.isOriginal() && composedB.isOriginal()
                ? steps
                : steps.stream()
                        .map(d -> new Edit(d.kind(), composedA.inOriginal(d.a()), composedB.inOriginal(d.b())))
                        .toList();
    }

    private static List<Edit> compareComposed(String a, String b) {
        if (a.compareTo(b) <= 0) {
            return steps(a, b);
        }
        return steps(b, a).stream().map(WordComparison::mirrored).toList();
    }

    private static Edit mirrored(Edit d) {
        Kind kind = switch (d.kind()) {
            case INSERTED -> Kind.DELETED;
            case DELETED -> Kind.INSERTED;
            default -> d.kind();
        };
        return new Edit(kind, d.b(), d.a());
    }

    private static List<Edit> steps(String a, String b) {
        List<TextUnit> unitsOfA = TextUnit.of(a);
        List<TextUnit> unitsOfB = TextUnit.of(b);
        Steps steps = new Steps(unitsOfA, unitsOfB);
        int head = commonHead(unitsOfA, unitsOfB);
        int tail = commonTail(unitsOfA, unitsOfB, head);
        int endA = unitsOfA.size() - tail;
        int endB = unitsOfB.size() - tail;
        steps.equal(head);
        if ((long) (endA - head) * (endB - head) > MOST_WORK) {
            steps.replaced(endA - head, endB - head);
        } else {
            middle(unitsOfA.subList(head, endA), unitsOfB.subList(head, endB), steps);
        }
        steps.equal(tail);
        return steps.list();
    }

    private static int commonHead(List<TextUnit> a, List<TextUnit> b) {
        int i = 0;
        while (i < a.size() && i < b.size() && a.get(i).key().equals(b.get(i).key())) {
            i++;
        }
        return i;
    }

    private static int commonTail(List<TextUnit> a, List<TextUnit> b, int head) {
        int i = 0;
        while (i < a.size() - head
                && i < b.size() - head
                && a.get(a.size() - 1 - i).key().equals(b.get(b.size() - 1 - i).key())) {
            i++;
        }
        return i;
    }

    private static void middle(List<TextUnit> a, List<TextUnit> b, Steps steps) {
        List<String> keysOfA = a.stream().map(TextUnit::key).toList();
        List<String> keysOfB = b.stream().map(TextUnit::key).toList();
        int done = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(keysOfA, keysOfB).getDeltas()) {
            int from = delta.getSource().getPosition();
            steps.equal(from - done);
            int sizeA = delta.getSource().size();
            int sizeB = delta.getTarget().size();
            int startB = delta.getTarget().getPosition();
            changes(a.subList(from, from + sizeA), b.subList(startB, startB + sizeB), steps);
            done = from + sizeA;
        }
        steps.equal(a.size() - done);
    }

    /** A stretch without a common unit: the runs of words and of punctuation are set against each other. */
    private static void changes(List<TextUnit> a, List<TextUnit> b, Steps steps) {
        List<Integer> runsOfA = runs(a);
        List<Integer> runsOfB = runs(b);
        int i = 0;
        int j = 0;
        int atA = 0;
        int atB = 0;
        while (i < runsOfA.size() && j < runsOfB.size()) {
            boolean wordA = a.get(atA).isWord();
            boolean wordB = b.get(atB).isWord();
            if (wordA == wordB) {
                steps.replaced(runsOfA.get(i), runsOfB.get(j));
                atA += runsOfA.get(i++);
                atB += runsOfB.get(j++);
            } else if (runsOfA.size() - i >= runsOfB.size() - j) {
                steps.replaced(runsOfA.get(i), 0);
                atA += runsOfA.get(i++);
            } else {
                steps.replaced(0, runsOfB.get(j));
                atB += runsOfB.get(j++);
            }
        }
        for (; i < runsOfA.size(); i++) {
            steps.replaced(runsOfA.get(i), 0);
        }
        for (; j < runsOfB.size(); j++) {
            steps.replaced(0, runsOfB.get(j));
        }
    }

    /** The lengths of the runs of words and of punctuation, in turn. */
    private static List<Integer> runs(List<TextUnit> units) {
        List<Integer> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= units.size(); i++) {
            if (i == units.size() || units.get(i).isWord() != units.get(start).isWord()) {
                runs.add(i - start);
                start = i;
            }
        }
        return runs;
    }

    /** Collects the steps; neighbours of one kind become one step. */
    private static final class Steps {
        private final List<TextUnit> a;
        private final List<TextUnit> b;
        private final List<Edit> list = new ArrayList<>();
        private int atA;
        private int atB;

        Steps(List<TextUnit> a, List<TextUnit> b) {
            this.a = a;
            this.b = b;
        }

        void equal(int units) {
            add(Kind.EQUAL, units, units);
        }

        void replaced(int unitsOfA, int unitsOfB) {
            add(unitsOfA == 0 ? Kind.INSERTED : unitsOfB == 0 ? Kind.DELETED : Kind.CHANGED, unitsOfA, unitsOfB);
        }

        private void add(Kind kind, int unitsOfA, int unitsOfB) {
            if (unitsOfA == 0 && unitsOfB == 0) {
                return;
            }
            Span spanA = span(a, atA, atA + unitsOfA);
            Span spanB = span(b, atB, atB + unitsOfB);
            atA += unitsOfA;
            atB += unitsOfB;
            if (!list.isEmpty() && list.getLast().kind() == kind && kind != Kind.CHANGED) {
                Edit last = list.removeLast();
                spanA = new Span(last.a().start(), spanA.end());
                spanB = new Span(last.b().start(), spanB.end());
            }
            list.add(new Edit(kind, spanA, spanB));
        }

        private static Span span(List<TextUnit> units, int from, int to) {
            int start = from < units.size()
                    ? units.get(from).start()
                    : units.isEmpty() ? 0 : units.getLast().end();
            return new Span(start, to > from ? units.get(to - 1).end() : start);
        }

        List<Edit> list() {
            return List.copyOf(list);
        }
    }
}
