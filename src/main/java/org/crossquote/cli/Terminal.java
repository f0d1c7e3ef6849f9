package org.crossquote.cli;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes. Results and messages are UTF-8, whatever the system's own encoding is.
 *
 * @param results standard output
 * @param messages standard error
 */
record Terminal(OutputStream results, PrintStream messages) {
    private static final int BUFFER = 1 << 16;

    /** A terminal over two byte streams. */
    static Terminal over(OutputStream results, OutputStream messages) {
        return new Terminal(results, new PrintStream(messages, true, StandardCharsets.UTF_8));
    }

    /** One buffered writer to standard output. */
    Writer writer() {
        return new BufferedWriter(new OutputStreamWriter(results, StandardCharsets.UTF_8), BUFFER);
    }

    /** Says something to the person, one line. */
    void say(String sentence) {
        messages.println(sentence);
    }
}
