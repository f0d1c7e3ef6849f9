package org.crossquote.app.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.alike.AlikeViewModel.State;
import org.crossquote.app.feature.Work;
import org.crossquote.reading.AlikeSentences;
import org.crossquote.reading.Reading;
import org.junit.jupiter.api.Test;

/** The search for sentences that are alike while it waits to be run. */
class AlikeViewModelTest {
    private final List<Runnable> background = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final ReaderModel reader = FxThread.call(() -> new ReaderModel(OpenWindow.GOLD.collection()));
    private final AlikeViewModel model = FxThread.call(() -> new AlikeViewModel(
            reader, this::near, new Work(background::add, Runnable::run, (millis, action) -> () -> {})));

    private AlikeSentences near(Reading reading, String article) {
        asked.add(article);
        return new AlikeSentences(article, List.of("b"), 0, List.of());
    }

    private void runAll() {
        List.copyOf(background).forEach(Runnable::run);
    }

    @Test
    void nothingIsLookedForUntilSomebodyAsks() {
        FxThread.run(() -> {
            assertThat(background).isEmpty();
            model.look("a");
            assertThat(model.state()).isEqualTo(State.LOOKING);
            assertThat(asked).isEmpty();
            runAll();
            assertThat(model.state()).isEqualTo(State.DONE);
            assertThat(model.found()).isNotNull();
        });
    }

    @Test
    void whatIsStoppedIsNotLookedForAndShowsNothing() {
        FxThread.run(() -> {
            model.look("a");
            model.stop();
            runAll();
            assertThat(asked).isEmpty();
            assertThat(model.state()).isEqualTo(State.STOPPED);
            assertThat(model.found()).isNull();
        });
    }

    @Test
    void anotherQuestionEndsTheOneBefore() {
        FxThread.run(() -> {
            model.look("a");
            model.look("b");
            runAll();
            assertThat(asked).containsExactly("b");
        });
    }

    @Test
    void anotherCollectionEndsItToo() {
        FxThread.run(() -> {
            reader.found(OpenWindow.GOLD);
            model.look("a");
            reader.open(OpenWindow.GOLD.collection());
            runAll();
            assertThat(asked).isEmpty();
            assertThat(model.state()).isEqualTo(State.STOPPED);
        });
    }
}
