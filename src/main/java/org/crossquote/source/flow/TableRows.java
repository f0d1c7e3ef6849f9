package org.crossquote.source.flow;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.source.format.Blanks;
import org.crossquote.text.BlockKind;

/**
 * Collects a table of an office file cell by cell: as rows where it holds data, as the paragraphs that it holds where it is there for
 * the layout. Tables inside a cell are that cell's paragraphs.
 */
public final class TableRows {
    private static final int LONGEST_CELL = 300;

    private final List<List<List<FlowBlock>>> rows = new ArrayList<>();
    private int depth;

    /** A table begins. */
    public void begin() {
        depth++;
    }

    /** A row begins. */
    public void row() {
        if (depth == 1) {
            rows.add(new ArrayList<>());
        }
    }

    /** A cell begins. */
    public void cell() {
        if (depth == 1 && !rows.isEmpty()) {
            rows.getLast().add(new ArrayList<>());
        }
    }

    /** The last cell was opened and never filled. */
    public void dropCell() {
        if (depth == 1
                && !rows.isEmpty()
                && !rows.getLast().isEmpty()
                && rows.getLast().getLast().isEmpty()) {
            rows.getLast().removeLast();
        }
    }

    /** Takes a paragraph where a cell is open. */
    public boolean take(BlockKind kind, String text) {
        if (depth == 0 || rows.isEmpty() || rows.getLast().isEmpty()) {
            return false;
        }
        rows.getLast().getLast().add(new FlowBlock(kind, text));
        return true;
    }

    /** A table ends. */
    public void end(Flow to) {
        depth = Math.max(0, depth - 1);
        if (depth > 0) {
            return;
        }
        if (isData()) {
            rows.forEach(row -> to.add(BlockKind.TABLE, line(row)));
        } else {
            rows.forEach(row -> row.forEach(cell -> cell.forEach(to::add)));
        }
        rows.clear();
    }

    private boolean isData() {
        boolean hasColumns = rows.stream().anyMatch(row -> row.size() > 1);
        return hasColumns
                && rows.stream()
                        .flatMap(List::stream)
                        .allMatch(cell -> words(cell).length() <= LONGEST_CELL);
    }

    private static String line(List<List<FlowBlock>> row) {
        return String.join("\t", row.stream().map(TableRows::words).toList());
    }

    private static String words(List<FlowBlock> cell) {
        return Blanks.single(String.join(" ", cell.stream().map(FlowBlock::text).toList()));
    }
}
