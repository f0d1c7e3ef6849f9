package org.crossquote.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.crossquote.fault.FaultReport;
import org.crossquote.message.MessageFile;

/** Says in a sentence that the program broke and where the details are; once, whatever else breaks after it. */
public final class FaultSentence implements Consumer<FaultReport> {
    private static final MessageFile MESSAGES = MessageFile.beside(FaultSentence.class);

    private final Terminal terminal;
    private final AtomicBoolean said = new AtomicBoolean();

    /** @param messages where it is said, as UTF-8 */
    public FaultSentence(OutputStream messages) {
        terminal = Terminal.over(OutputStream.nullOutputStream(), messages);
    }

    @Override
    public void accept(FaultReport report) {
        if (!said.getAndSet(true)) {
            Path folder = report.folder();
            terminal.say(
                    folder == null
                            ? MESSAGES.text("defect.no-log", report.name())
                            : MESSAGES.text("defect", report.name(), folder.toString()));
        }
    }
}
