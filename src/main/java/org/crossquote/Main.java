package org.crossquote;

/** Starts the program: a command when one is given, otherwise the window. */
public final class Main {
    private Main() {}

    /** Runs the command line. */
    public static void main(String[] args) {
        System.exit(org.crossquote.cli.CommandLineRunner.run(args));
    }
}
