package org.crossquote.app.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.crossquote.app.FxThread;
import org.crossquote.fault.FaultReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FaultDeskTest {
    private final List<Dialog> dialogs = new ArrayList<>();
    private final FaultDesk desk = new FaultDesk(
            report -> {
                dialogs.add(new Dialog(report));
                return dialogs.getLast();
            },
            Runnable::run);

    private static final class Dialog implements FaultDesk.Shown {
        private final FaultReport report;
        private int more;
        private boolean closed;

        Dialog(FaultReport report) {
            this.report = report;
        }

        @Override
        public void count(int others) {
            more = others;
        }

        @Override
        public boolean isClosed() {
            return closed;
        }
    }

    private static FaultReport report(String kind, @Nullable Path folder) {
        return new FaultReport(kind, "StackOverflowError", "the details of " + kind, 1, folder);
    }

    @Test
    void aHundredFaultsAreOneDialogThatCountsThem() {
        for (int n = 0; n < 100; n++) {
            desk.hear(report("kind " + n % 3, null));
        }
        assertThat(dialogs).singleElement().extracting(d -> d.more).isEqualTo(99);
    }

    @Test
    void whatWasShownOnceDoesNotComeAgainButAnotherKindDoes() {
        desk.hear(report("a", null));
        dialogs.getFirst().closed = true;
        desk.hear(report("a", null));
        assertThat(dialogs).hasSize(1);
        desk.hear(report("b", null));
        desk.hear(report("b", null));
        assertThat(dialogs).extracting(d -> d.report.kind()).containsExactly("a", "b");
        assertThat(dialogs.getLast().more).isOne();
    }

    @Test
    void theDialogSaysWhatHappenedWhatIsSafeAndWhereTheDetailsAreAndCopiesThem() {
        List<String> copied = new ArrayList<>();
        List<String> closed = new ArrayList<>();
        FxThread.run(() -> {
            FaultPane pane = new FaultPane(report("a", Path.of("logs")), copied::add, () -> closed.add("closed"));
            new Scene(pane);
            assertThat(text(pane, "#fault-what")).contains("StackOverflowError");
            assertThat(text(pane, "#fault-safe")).contains("articles are never changed", "Notes");
            assertThat(text(pane, "#fault-log")).contains("logs");
            assertThat(pane.lookup("#fault-more").isManaged()).isFalse();
            pane.count(1);
            assertThat(text(pane, "#fault-more")).isEqualTo("It has happened once more.");
            pane.count(1200);
            assertThat(text(pane, "#fault-more")).isEqualTo("It has happened 1,200 more times.");
            ((Button) pane.lookup("#fault-copy")).fire();
            ((Button) pane.lookup("#fault-close")).fire();
        });
        assertThat(copied).containsExactly("the details of a");
        assertThat(closed).containsExactly("closed");
    }

    @Test
    void whereNothingCouldBeWrittenItSaysSo() {
        FxThread.run(() -> {
            FaultPane pane = new FaultPane(report("a", null), details -> {}, () -> {});
            assertThat(text(pane, "#fault-log")).contains("could not be written");
        });
    }

    private static String text(FaultPane pane, String id) {
        return ((Label) pane.lookup(id)).getText();
    }
}
