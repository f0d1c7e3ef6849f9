package org.crossquote.app.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossquote.export.csv.CsvTable;

/** A table as others read it. */
final class TableText {
    private TableText() {}

    /** For spreadsheets and text: cells parted by tabs, rows by line feeds; a cell is one line. */
    static String tabbed(ViewTable table) {
        return all(table).map(TableText::tabbed).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String tabbed(List<String> row) {
        return row.stream().map(TableText::line).collect(Collectors.joining("\t"));
    }

    private static String line(String cell) {
        return CsvTable.harmless(cell.replaceAll("\\s+", " ").strip());
    }

    /** For word processors: an HTML table. */
    static String html(ViewTable table) {
        StringBuilder out = new StringBuilder("<table><thead>");
        row(out, "th", table.heads());
        out.append("</thead><tbody>");
        table.rows().forEach(row -> row(out, "td", row));
        return out.append("</tbody></table>").toString();
    }

    private static void row(StringBuilder out, String tag, List<String> cells) {
        out.append("<tr>");
        for (String cell : cells) {
            out.append('<').append(tag).append('>').append(escaped(cell));
            out.append("</").append(tag).append('>');
        }
        out.append("</tr>");
    }

    private static String escaped(String cell) {
        return cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Comma-separated values. */
    static String csv(ViewTable table) {
        return CsvTable.text(table.heads(), table.rows());
    }

    private static Stream<List<String>> all(ViewTable table) {
        return Stream.concat(Stream.of(table.heads()), table.rows().stream());
    }
}
