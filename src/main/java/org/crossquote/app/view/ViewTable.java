package org.crossquote.app.view;

import java.util.List;

/**
 * What a view shows, to be taken along as a table.
 *
 * @param name what it is, in words: offered as the name of a file
 * @param heads the names of the columns
 * @param rows the cells of each row, as many as there are names
 */
public record ViewTable(String name, List<String> heads, List<List<String>> rows) {
    public ViewTable {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
