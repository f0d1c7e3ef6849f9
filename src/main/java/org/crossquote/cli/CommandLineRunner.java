package org.crossquote.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of Crossquote. */
@Command(name = "crossquote", mixinStandardHelpOptions = true)
public final class CommandLineRunner implements Runnable {
    /** Runs one command and gives the exit status: 0 done, 1 input could not be read, 2 usage. */
    public static int run(String... args) {
        return new CommandLine(new CommandLineRunner()).execute(args);
    }

    @Override
    public void run() {}
}
