package org.crossquote.app.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crossquote.app.ColumnState;
import org.crossquote.link.Passage;

/**
 * A passage that several articles tell, in the strip above the columns.
 *
 * @param row of its article, from 0
 * @param number of its article
 * @param from where it begins, as a share of the article
 * @param to where it ends
 * @param isQuoted in quotation marks, or told in the article's own words
 * @param passage where
 * @param others how many other articles tell it
 */
record StripBox(int row, int number, double from, double to, boolean isQuoted, Passage passage, int others) {
    /** The boxes of some articles, row by row, in the order of their texts. */
    static List<StripBox> of(List<FactRow> facts, List<ColumnState> articles) {
        List<StripBox> boxes = new ArrayList<>();
        for (int row = 0; row < articles.size(); row++) {
            ColumnState column = articles.get(row);
            double length = Math.max(1, column.article().text().length());
            for (FactRow fact : facts) {
                FactRow.Told told = fact.in(column.article().id()).orElse(null);
                if (told != null) {
                    var span = told.passage().span();
                    boxes.add(new StripBox(
                            row,
                            column.number(),
                            span.start() / length,
                            span.end() / length,
                            told.isQuoted(),
                            told.passage(),
                            fact.byArticle().size() - 1));
                }
            }
        }
        boxes.sort(Comparator.comparingInt(StripBox::row).thenComparingDouble(StripBox::from));
        return List.copyOf(boxes);
    }

    double middle() {
        return (from + to) / 2;
    }
}
