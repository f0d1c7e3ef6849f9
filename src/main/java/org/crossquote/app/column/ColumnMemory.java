package org.crossquote.app.column;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a column knows that is found nowhere else, so that another column of the same article can go on where it ended.
 *
 * @param spot what is at the upper edge
 * @param openFolds which of the article's folds are open, counted from 0
 * @param selection what is selected
 */
public record ColumnMemory(
        ReadingSpot spot, Set<Integer> openFolds, @Nullable TextSelection selection) {
    /** Takes a copy. */
    public ColumnMemory {
        openFolds = Set.copyOf(openFolds);
    }

    /** The same at another place. */
    public ColumnMemory at(ReadingSpot other) {
        return new ColumnMemory(other, openFolds, selection);
    }
}
