package org.crossquote.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.crossquote.export.findings.JsonLines;
import org.crossquote.message.MessageFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.JacksonIOException;

/** Prints results as JSON Lines or as a table. */
final class Output {
    private static final MessageFile MESSAGES = MessageFile.beside(Output.class);

    private final Terminal terminal;

    Output(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Prints all rows. Gives false, after saying so, when standard output did not take them. */
    <T> boolean print(List<T> rows, Rows<T> form, boolean asJson) {
        return write(out -> {
            if (asJson) {
                printJson(rows, form, out);
            } else {
                Table table = new Table(form.heads().stream()
                        .map(head -> MESSAGES.text("head." + head))
                        .toList());
                rows.forEach(row -> table.add(form.cells(row)));
                table.write(out);
            }
        });
    }

    /** Prints texts as they are, one behind the other. Gives false, after saying so, when that failed. */
    boolean print(List<String> texts) {
        return write(out -> {
            for (String text : texts) {
                out.write(text);
            }
        });
    }

    private boolean write(Job job) {
        // A reader such as head has all it wants when it closes the pipe; that is no failure.
        try {
            Writer out = terminal.writer();
            job.write(out);
            out.flush();
            return true;
        } catch (IOException e) {
            return ClosedPipe.caused(e) || failed(e);
        } catch (JacksonIOException e) {
            return ClosedPipe.caused(e.getCause()) || failed(e.getCause());
        }
    }

    private interface Job {
        void write(Writer out) throws IOException;
    }

    private static <T> void printJson(List<T> rows, Rows<T> form, Writer out) {
        try (JsonLines json = new JsonLines(out)) {
            rows.forEach(row -> json.line(() -> form.write(row, json)));
        }
    }

    private boolean failed(@Nullable Throwable e) {
        terminal.say(MESSAGES.text(
                "output.failed", e == null ? MESSAGES.text("output.why-unknown") : String.valueOf(e.getMessage())));
        return false;
    }
}
