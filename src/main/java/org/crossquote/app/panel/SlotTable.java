package org.crossquote.app.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossquote.app.panel.WordDifferences.Change;
import org.crossquote.app.panel.WordDifferences.Piece;
import org.crossquote.link.Edit;
import org.crossquote.link.Edit.Kind;
import org.crossquote.link.WordComparison;
import org.crossquote.text.Span;

/**
 * Several wordings of one utterance, slot by slot: the fullest is cut where its clauses end and where another wording begins to
 * differ, and each of the others is laid beside it.
 *
 * @param slots the parts of the fullest wording, in their order
 * @param rows the other wordings; each has a cell for every slot
 */
record SlotTable(List<String> slots, List<List<Cell>> rows) {
    private static final Pattern CLAUSE_END = Pattern.compile("[,.;:!?…—]+[”’\"'»]*(?=\\s)");
    private static final Pattern OUTER_MARKS = Pattern.compile("^[“”\"„«»‘’‚']+|[“”\"„«»‘’‚']+$");

    /** From so many words on, what differs has a slot of its own. */
    private static final int OWN_SLOT = 2;

    SlotTable {
        slots = List.copyOf(slots);
        rows = List.copyOf(rows);
    }

    /** How one wording has one slot. */
    sealed interface Cell {
        /** The words of the wording here; empty when it left them out. */
        String text();
    }

    /**
     * The same words.
     *
     * @param text as this wording has them
     */
    record Same(String text) implements Cell {}

    /** Nothing of it. */
    record Cut() implements Cell {
        @Override
        public String text() {
            return "";
        }
    }

    /**
     * Other words.
     *
     * @param pieces what was kept, put in, and left out
     */
    record Other(List<Piece> pieces) implements Cell {
        Other {
            pieces = List.copyOf(pieces);
        }

        @Override
        public String text() {
            StringBuilder text = new StringBuilder();
            pieces.stream().filter(p -> p.change() != Change.DELETED).forEach(p -> text.append(p.text()));
            return text.toString().strip();
        }
    }

    /**
     * Lays wordings beside each other; quotation marks around them are left aside.
     *
     * @param root the fullest wording
     * @param others the others, in the order of the rows
     */
    static SlotTable of(String root, List<String> others) {
        String base = bare(root);
        List<String> bare = others.stream().map(SlotTable::bare).toList();
        List<List<Edit>> steps =
                bare.stream().map(o -> WordComparison.compare(base, o)).toList();
        List<Span> slots = slots(base, steps);
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < bare.size(); i++) {
            SlotRow row = new SlotRow(base, bare.get(i), steps.get(i), slots.size());
            rows.add(row.cells(slots));
        }
        return new SlotTable(slots.stream().map(s -> s.in(base).strip()).toList(), rows);
    }

    /** A wording without the quotation marks around it. */
    static String bare(String wording) {
        return OUTER_MARKS.matcher(wording.strip()).replaceAll("").strip();
    }

    private static List<Span> slots(String base, List<List<Edit>> steps) {
        SortedSet<Integer> cuts = new TreeSet<>();
        Matcher clause = CLAUSE_END.matcher(base);
        while (clause.find()) {
            cuts.add(afterMarks(base, clause.end()));
        }
        for (List<Edit> wording : steps) {
            for (Edit step : wording) {
                if (step.kind() != Kind.EQUAL && words(step.a().in(base)) >= OWN_SLOT) {
                    cuts.add(afterMarks(base, step.a().start()));
                    cuts.add(afterMarks(base, step.a().end()));
                }
            }
        }
        List<Span> slots = new ArrayList<>();
        int from = 0;
        cuts.add(base.length());
        for (int cut : cuts) {
            if (words(base.substring(from, Math.max(from, cut))) > 0) {
                slots.add(new Span(from, cut));
                from = cut;
            }
        }
        if (slots.isEmpty()) {
            slots.add(new Span(0, base.length()));
        }
        // Marks behind the last word belong to it.
        Span last = slots.removeLast();
        slots.add(new Span(last.start(), base.length()));
        return slots;
    }

    /** A mark that closes something is never the first of a slot, and no blank is. */
    private static int afterMarks(String text, int from) {
        int at = from;
        while (at > 0 && at < text.length() && !Character.isLetterOrDigit(text.charAt(at)) && !opens(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean opens(char mark) {
        return "“„«‘‚([$£€#@".indexOf(mark) >= 0;
    }

    private static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            if (letter && !inWord) {
                words++;
            }
            inWord = letter || (inWord && "’'-".indexOf(text.charAt(i)) >= 0);
        }
        return words;
    }
}
