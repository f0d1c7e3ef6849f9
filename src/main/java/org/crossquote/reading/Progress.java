package org.crossquote.reading;

/** Hears how far the finding is. Called from the thread that reads. */
@FunctionalInterface
public interface Progress {
    /**
     * Something more is done.
     *
     * @param stage what is being looked for
     * @param done how many steps of this stage are done
     * @param total how many it has
     */
    void report(Stage stage, int done, int total);

    /** Nobody listens. */
    static Progress none() {
        return (stage, done, total) -> {};
    }
}
