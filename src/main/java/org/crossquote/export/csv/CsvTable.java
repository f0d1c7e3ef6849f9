package org.crossquote.export.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes comma-separated values (RFC 4180). The table begins with a byte order mark, without which common spreadsheets take “ for â€œ, and
 * no cell begins as a formula does: one that would is led by an apostrophe.
 */
public final class CsvTable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What begins a formula, or parts cells; the wide forms are formulas where people write Chinese and Japanese. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final Appendable out;

    /**
     * Begins a table.
     *
     * @param out where it is written
     * @param heads what the columns are called
     * @throws IOException when it could not be written
     */
    public CsvTable(Appendable out, List<String> heads) throws IOException {
        this.out = out;
        out.append(BYTE_ORDER_MARK);
        row(heads);
    }

    /**
     * Writes a row.
     *
     * @throws IOException when it could not be written
     */
    public void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        out.append("\r\n");
    }

    /** A whole table as a text: its row of heads, then the others. */
    public static String text(List<String> heads, List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        try {
            CsvTable table = new CsvTable(text, heads);
            for (List<String> row : rows) {
                table.row(row);
            }
        } catch (IOException e) { // a text in memory can always be written
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A cell that no spreadsheet takes for a formula: where it begins as one does, an apostrophe stands before it. */
    public static String harmless(String cell) {
        return isFormula(cell) ? "'" + cell : cell;
    }

    private static String cell(String value) {
        String safe = harmless(value);
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                || !safe.equals(safe.strip());
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** Some programs take blanks away before they look. */
    private static boolean isFormula(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (FORMULA.indexOf(c) >= 0) {
                return true;
            }
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isUnseen(c)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isUnseen(char c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }
}
