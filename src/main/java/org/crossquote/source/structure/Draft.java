package org.crossquote.source.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.crossquote.text.BlockKind;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;

/** The lines of one article while rules decide what they are. A line that is decided stays so. */
final class Draft {
    /** Texts that are broken at a width have lines of some such length, in UTF-16 units. */
    private static final int BROKEN_WIDTH = 100;

    private final List<Line> lines;
    private final @Nullable BlockKind[] kinds;

    Draft(List<Line> lines) {
        this.lines = lines;
        this.kinds = new BlockKind[lines.size()];
    }

    int size() {
        return lines.size();
    }

    Line line(int i) {
        return lines.get(i);
    }

    String text(int i) {
        Progress.checkpoint();
        return lines.get(i).text();
    }

    /** Whether there is such a line and no rule has decided on it. */
    boolean isOpen(int i) {
        return i >= 0 && i < size() && kinds[i] == null;
    }

    /** Whether there is such a line and it is of that kind. */
    boolean is(int i, BlockKind kind) {
        return i >= 0 && i < size() && kinds[i] == kind;
    }

    /** Decides on a line, if no rule has before. */
    void mark(int i, BlockKind kind) {
        if (kinds[i] == null) {
            kinds[i] = kind;
        }
    }

    /** Decides on every open line that {@code test} holds for. */
    void markEach(BlockKind kind, Predicate<String> test) {
        for (int i = 0; i < size(); i++) {
            if (isOpen(i) && test.test(text(i))) {
                mark(i, kind);
            }
        }
    }

    /** Whether the line is a piece of a sentence that goes over several lines, as in texts broken at a width. */
    boolean isBrokenLine(int i) {
        boolean goesOn = isOpen(i + 1)
                && !line(i).blankAfter()
                && Character.isLowerCase(text(i + 1).codePointAt(0));
        boolean continues = isOpen(i - 1)
                && !line(i).blankBefore()
                && text(i - 1).length() >= BROKEN_WIDTH
                && !LineShape.endsSentence(text(i - 1))
                && !text(i - 1).endsWith(":");
        return goesOn || continues;
    }

    /** The first line that no rule has decided on, or -1. */
    int firstOpen() {
        for (int i = 0; i < size(); i++) {
            if (kinds[i] == null) {
                return i;
            }
        }
        return -1;
    }

    /** The first open line that reads as running text, or the number of lines. Before it stands what heads an article. */
    int firstParagraph() {
        for (int i = 0; i < size(); i++) {
            if (kinds[i] == null && LineShape.isRunningText(text(i))) {
                return i;
            }
        }
        return size();
    }

    /** All lines with their kinds; what no rule decided on is a paragraph. */
    List<MarkedLine> marked() {
        List<MarkedLine> marked = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            BlockKind kind = kinds[i];
            marked.add(new MarkedLine(lines.get(i), kind == null ? BlockKind.PARAGRAPH : kind));
        }
        return marked;
    }
}
