package org.crossquote.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.control.Hyperlink;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.UnendingExecutor;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.ArticleCollection;
import org.junit.jupiter.api.Test;

/** Finding in the window: it goes where the reader goes, is stopped and goes on. */
class FindingInWindowTest {
    private final List<Runnable> background = new ArrayList<>();
    private final OpenWindow open = FxThread.call(() -> OpenWindow.with(1000, 700, new UnendingExecutor() {
        @Override
        public void execute(Runnable command) {
            background.add(command);
        }
    }));

    private void openMany() {
        open.model.open(new ArticleCollection(
                "Many",
                IntStream.range(0, 40)
                        .mapToObj(i ->
                                new ArticleMaker().make("a" + i, "Title " + i + "\n\n“It is " + i + ",” she said.\n"))
                        .toList()));
        open.layOut();
    }

    private Hyperlink resume() {
        return (Hyperlink) Objects.requireNonNull(open.window.scene().lookup("#resume"));
    }

    @Test
    void whatIsInSightIsToldWhereverTheReaderGoes() {
        FxThread.run(() -> {
            List<List<String>> seen = new ArrayList<>();
            openMany();
            open.model.colours().onSight(seen::add);
            open.window.columns().goToColumn(30);
            open.layOut();
            assertThat(seen.getLast()).contains("a29").doesNotContain("a0").isSorted();
        });
    }

    @Test
    void whoStopsItIsOfferedToGoOn() {
        FxThread.run(() -> {
            assertThat(resume().isVisible()).isFalse();
            openMany();
            open.window.workspace().find();
            open.window.workspace().stop();
            open.layOut();
            assertThat(resume().isVisible()).isTrue();
            assertThat(resume().getText()).isEqualTo("Finding was stopped · go on");
            assertThat(resume().getTooltip().getText()).contains("Ctrl+Shift+.");
            int before = background.size();
            open.window.actions().get("work.resume").give();
            open.layOut();
            assertThat(background).as("what runs then").hasSizeGreaterThan(before);
            assertThat(resume().isVisible()).isFalse();
        });
    }
}
