package org.crossquote.source;

import java.util.List;
import org.crossquote.source.format.Problem;
import org.crossquote.text.ArticleCollection;

/**
 * What came of opening a collection: all that could be opened, and what could not.
 *
 * @param collection the articles; none when nothing could be opened
 * @param problems a sentence for each thing that could not be opened, and for each that was and is damaged
 * @param leftAside a sentence for each file of the folder that is of no format that is opened
 */
public record OpenedCollection(ArticleCollection collection, List<Problem> problems, List<Problem> leftAside) {
    public OpenedCollection {
        problems = List.copyOf(problems);
        leftAside = List.copyOf(leftAside);
    }

    /** Whether nothing failed; what was read may be damaged. */
    public boolean isAllRead() {
        return problems.stream().allMatch(Problem::wasRead);
    }
}
