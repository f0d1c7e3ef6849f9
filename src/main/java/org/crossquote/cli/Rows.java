package org.crossquote.cli;

import java.util.List;
import org.crossquote.export.findings.JsonLines;

/**
 * What a command found, for both of its forms.
 *
 * @param <T> one result
 */
interface Rows<T> {
    /** Writes one result as the fields of a JSON object. */
    void write(T row, JsonLines json);

    /** The ids of the heads of the table's columns. */
    List<String> heads();

    /** One result as the cells of a table. */
    List<String> cells(T row);
}
