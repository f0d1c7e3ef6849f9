package org.crossquote.source.format;

/** A file that cannot become an article. */
public final class UnreadableFileException extends Exception {
    private final transient Problem problem;

    /** Carries what the reader is told. */
    public UnreadableFileException(Problem problem) {
        super(problem.sentence());
        this.problem = problem;
    }

    /** What the reader is told. */
    public Problem problem() {
        return problem;
    }
}
