package org.crossquote.source;

import java.util.List;

/** Hears of the first articles of a large collection while the others are still read. Called at most once, on the thread that opens. */
@FunctionalInterface
public interface FirstArticles {
    /** So many articles are enough to begin with. */
    int ENOUGH = 5;

    /** So many files must still be to read. */
    int MANY = 48;

    /** Nobody wants to know. */
    FirstArticles NOBODY = (opened, coming) -> {};

    /**
     * @param opened the first articles in the order of the collection, and what could not be opened so far
     * @param coming the names of the files that are still to be read, in their order
     */
    void came(OpenedCollection opened, List<String> coming);
}
