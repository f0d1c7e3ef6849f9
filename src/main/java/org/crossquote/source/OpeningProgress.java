package org.crossquote.source;

/** Hears how far the opening of a folder is. Called from the thread that opens it. */
@FunctionalInterface
public interface OpeningProgress {
    /** Nobody listens. */
    OpeningProgress NONE = (done, total) -> {};

    /**
     * One more file is read.
     *
     * @param done how many files are read
     * @param total how many the folder has
     */
    void report(int done, int total);
}
