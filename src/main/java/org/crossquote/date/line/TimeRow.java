package org.crossquote.date.line;

import java.util.List;
import org.crossquote.text.Article;

/**
 * What one article dates.
 *
 * @param number the article's number, from 1
 * @param points the times that it tells, in their order
 */
public record TimeRow(int number, Article article, List<TimePoint> points) {
    public TimeRow {
        points = List.copyOf(points);
    }
}
