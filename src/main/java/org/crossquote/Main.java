package org.crossquote;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import org.crossquote.cli.CommandLineRunner;
import org.crossquote.cli.Desktop;
import org.jspecify.annotations.Nullable;

/** Starts the program: a command when one is given, otherwise the window. */
public final class Main {
    private Main() {}

    /** Runs the command line. */
    public static void main(String[] args) {
        FileOutputStream results = new FileOutputStream(FileDescriptor.out);
        FileOutputStream messages = new FileOutputStream(FileDescriptor.err);
        System.exit(CommandLineRunner.run(new Window(), results, messages, args));
    }

    /** Ties the command line to the application, which it may not know. Loaded by no text command's work. */
    private static final class Window implements Desktop {
        @Override
        public int open(@Nullable Path folder) {
            System.err.println("The window is not part of this build.");
            return 1;
        }

        @Override
        public int snapshot(Snapshot snapshot) {
            System.err.println("The window is not part of this build.");
            return 1;
        }
    }
}
