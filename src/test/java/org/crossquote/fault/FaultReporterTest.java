package org.crossquote.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultReporterTest {
    @TempDir
    private Path home;

    private final List<FaultReport> heard = new ArrayList<>();

    private FaultLog log() {
        return new FaultLog(() -> home, () -> "Crossquote");
    }

    private String written() throws IOException {
        return Files.readString(home.resolve("crossquote-0.0.log"));
    }

    @Test
    void whatNobodyCaughtIsWrittenAndShown() throws IOException {
        FaultReporter reporter = new FaultReporter(log(), heard::add);
        reporter.uncaughtException(Thread.currentThread(), new CompletionException(new StackOverflowError()));
        assertThat(heard).singleElement().extracting(FaultReport::name).isEqualTo("StackOverflowError");
        assertThat(written()).contains("java.lang.StackOverflowError").doesNotContain("CompletionException");
    }

    @Test
    void whatBreaksWhereItIsShownIsWrittenDownAndNotShownAgain() throws IOException {
        FaultReporter reporter = new FaultReporter(log(), report -> {
            throw new IllegalStateException("no window");
        });
        reporter.uncaughtException(Thread.currentThread(), new StackOverflowError());
        assertThat(written()).contains("StackOverflowError", "IllegalStateException");
        reporter.tell(heard::add);
        reporter.uncaughtException(Thread.currentThread(), new StackOverflowError());
        assertThat(heard).hasSize(1);
    }

    @Test
    void whatLibrariesLogGoesThereWithoutTheirWordsAndNotToTheTerminal() throws IOException {
        Logger root = Logger.getLogger("");
        Handler[] before = root.getHandlers();
        try {
            new FaultReporter(log(), heard::add).takeLogs();
            assertThat(root.getHandlers()).singleElement().isInstanceOf(LibraryLogs.class);
            LogRecord warning = new LogRecord(Level.WARNING, "cannot show the minister's letters");
            warning.setLoggerName("some.library");
            root.log(warning);
            root.log(new LogRecord(Level.INFO, "all is well"));
            Faults.log(new StackOverflowError());
        } finally {
            for (Handler ours : root.getHandlers()) {
                root.removeHandler(ours);
            }
            for (Handler theirs : before) {
                root.addHandler(theirs);
            }
        }
        assertThat(written())
                .contains("WARNING some.library", "StackOverflowError")
                .doesNotContain("minister", "INFO");
        assertThat(heard).isEmpty();
    }
}
