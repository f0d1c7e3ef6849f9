package org.crossquote.app.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class NotesTransferTest {
    @Test
    void whatBreaksOffIsSaidOnTheFxThread() {
        Deque<Runnable> background = new ArrayDeque<>();
        Deque<Runnable> fx = new ArrayDeque<>();
        CompletableFuture<String> said = NotesTransfer.later(
                () -> {
                    throw new IllegalStateException("saving notes broke");
                },
                background::add,
                fx::add);
        background.remove().run();
        assertThat(said).isNotDone();
        fx.remove().run();
        assertThat(said)
                .isCompletedWithValueMatching(sentence -> sentence.contains("saving notes broke")
                        && sentence.endsWith("No note in this window is lost by it."));
    }
}
