package org.crossquote.app.panel;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.app.panel.SlotTable.Cell;
import org.crossquote.app.panel.SlotTable.Cut;
import org.crossquote.app.panel.SlotTable.Other;
import org.crossquote.app.panel.SlotTable.Same;
import org.crossquote.app.panel.WordDifferences.Change;
import org.crossquote.app.panel.WordDifferences.Piece;
import org.crossquote.link.Edit;
import org.crossquote.text.Span;

/** Cuts the comparison of one wording with the fullest one into the slots of the fullest. */
final class SlotRow {
    private final String base;
    private final String other;
    private final List<Edit> steps;
    private final List<List<Piece>> pieces = new ArrayList<>();

    SlotRow(String base, String other, List<Edit> steps, int slots) {
        this.base = base;
        this.other = other;
        this.steps = steps;
        for (int i = 0; i < slots; i++) {
            pieces.add(new ArrayList<>());
        }
    }

    List<Cell> cells(List<Span> slots) {
        for (Edit step : steps) {
            switch (step.kind()) {
                case EQUAL -> slots.forEach(s -> addEqual(slots, s, step));
                case DELETED -> addDeleted(slots, step.a());
                case INSERTED ->
                    add(slotOf(slots, step), Change.INSERTED, step.b().in(other));
                case CHANGED -> {
                    // The new words stand where the old ones begin; old words of later slots are missing there.
                    addDeleted(slots, step.a());
                    add(slotOf(slots, step), Change.INSERTED, step.b().in(other));
                }
            }
        }
        return pieces.stream().map(SlotRow::cell).toList();
    }

    private void addEqual(List<Span> slots, Span slot, Edit step) {
        int start = Math.max(slot.start(), step.a().start());
        int end = Math.min(slot.end(), step.a().end());
        if (start < end) {
            String words = other.substring(inOther(step, start), inOther(step, end));
            add(slots.indexOf(slot), Change.SAME, words);
        }
    }

    /** Equal parts have the same letters and marks, but not always the same blanks between them. */
    private int inOther(Edit step, int at) {
        int solid = solid(base, step.a().start(), at);
        int i = step.b().start();
        while (i < step.b().end() && (solid > 0 || Character.isWhitespace(other.charAt(i)))) {
            if (!Character.isWhitespace(other.charAt(i))) {
                solid--;
            }
            i++;
        }
        return i;
    }

    private static int solid(String text, int from, int to) {
        return (int) text.substring(from, to)
                .chars()
                .filter(c -> !Character.isWhitespace(c))
                .count();
    }

    private void addDeleted(List<Span> slots, Span gone) {
        for (int i = 0; i < slots.size(); i++) {
            int start = Math.max(slots.get(i).start(), gone.start());
            int end = Math.min(slots.get(i).end(), gone.end());
            if (start < end) {
                add(i, Change.DELETED, base.substring(start, end));
            }
        }
    }

    /** What is put in belongs before the words that follow; marks belong to the words before them. */
    private int slotOf(List<Span> slots, Edit step) {
        int at = step.a().start();
        boolean isMarks = step.b().in(other).codePoints().noneMatch(Character::isLetterOrDigit);
        int wanted = isMarks && step.a().length() == 0 ? at - 1 : at;
        for (int i = 0; i < slots.size(); i++) {
            if (wanted < slots.get(i).end()) {
                return i;
            }
        }
        return slots.size() - 1;
    }

    private void add(int slot, Change change, String text) {
        List<Piece> cell = pieces.get(slot);
        String words = text.stripTrailing();
        if (!words.isEmpty()) {
            boolean afterBlank = !cell.isEmpty() && cell.getLast().text().equals(" ");
            if (afterBlank && closes(words.charAt(0))) {
                // A mark stood at its word, not behind the blank.
                cell.add(cell.size() - 1, new Piece(change, words));
                return;
            }
            boolean clash = !cell.isEmpty()
                    && isWordEnd(cell.getLast().text())
                    && Character.isLetterOrDigit(words.codePointAt(0));
            if (clash) {
                cell.add(new Piece(Change.SAME, " "));
            }
            cell.add(new Piece(change, words));
            if (words.length() < text.length()) {
                cell.add(new Piece(Change.SAME, " "));
            }
        }
    }

    private static boolean closes(char mark) {
        return ",.;:!?…)]”’\"'»".indexOf(mark) >= 0;
    }

    private static boolean isWordEnd(String text) {
        return Character.isLetterOrDigit(text.codePointBefore(text.length()));
    }

    private static Cell cell(List<Piece> pieces) {
        boolean kept = pieces.stream()
                .anyMatch(p -> p.change() != Change.DELETED && !p.text().isBlank());
        boolean changed = pieces.stream().anyMatch(p -> p.change() != Change.SAME);
        if (!kept) {
            return new Cut();
        }
        Other cell = new Other(pieces);
        return changed ? cell : new Same(cell.text());
    }
}
