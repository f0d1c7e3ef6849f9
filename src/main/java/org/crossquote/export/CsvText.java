package org.crossquote.export;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows as comma-separated values (RFC 4180). They begin with a byte order mark, without which common spreadsheets take “ for â€œ, and no cell
 * begins as a formula does.
 */
public final class CsvText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA = "=+-@\t\r";

    private CsvText() {}

    /**
     * The whole text.
     *
     * @param rows the cells of each row, the row of heads first
     */
    public static String of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining("", String.valueOf(BYTE_ORDER_MARK), ""));
    }

    private static String cell(String value) {
        String safe = harmless(value);
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                || !safe.equals(safe.strip());
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** A cell that no spreadsheet takes for a formula: where it begins as one does, an apostrophe stands before it. */
    public static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
