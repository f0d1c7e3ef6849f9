package org.crossquote.cli;

/** What the program tells the shell when it ends. */
final class ExitStatus {
    /** Done. */
    static final int DONE = 0;
    /** Some input could not be read, or the output not written; the rest is done. */
    static final int UNREADABLE = 1;
    /** The command was not understood. */
    static final int USAGE = 2;

    private ExitStatus() {}
}
