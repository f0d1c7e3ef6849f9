package org.crossquote.app.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.crossquote.app.FxThread;
import org.junit.jupiter.api.Test;

class MessageBannersTest {
    private final List<String> done = new ArrayList<>();
    private final MessageBanners messages = FxThread.call(MessageBanners::new);

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    private List<Button> buttons() {
        List<Button> buttons = new ArrayList<>();
        for (Node line : messages.getChildren()) {
            ((HBox) line)
                    .getChildren().stream()
                            .filter(Button.class::isInstance)
                            .map(Button.class::cast)
                            .forEach(buttons::add);
        }
        return buttons;
    }

    private void ask(String sentence) {
        messages.ask(sentence, Map.of("Do it", () -> done.add(sentence)));
    }

    @Test
    void escPutsOneAwayAfterTheOtherAndDecidesNothing() {
        FxThread.run(() -> {
            ask("First?");
            messages.say("Said.");
            ask("Second?");
            assertThat(messages.leave(key(KeyCode.J))).isFalse();
            assertThat(messages.leave(key(KeyCode.ESCAPE))).isTrue();
            assertThat(messages.texts()).containsExactly("First?", "Said.");
            assertThat(messages.leave(key(KeyCode.ESCAPE))).isTrue();
            assertThat(messages.leave(key(KeyCode.ESCAPE))).isTrue();
            assertThat(messages.leave(key(KeyCode.ESCAPE))).isFalse();
            assertThat(messages.isManaged()).isFalse();
            assertThat(done).isEmpty();
        });
    }

    @Test
    void decisionsThatAreStillToBeMadeStayWhenAnotherCollectionIsOpened() {
        FxThread.run(() -> {
            ask("First?");
            messages.say("Said.");
            ask("Second?");
            messages.clearSaid();
            assertThat(messages.texts()).containsExactly("First?", "Second?");
            buttons().getFirst().fire();
            assertThat(done).containsExactly("First?");
            assertThat(messages.texts()).containsExactly("Second?");
        });
    }

    @Test
    void noQuestionHasAButtonThatOnlySaysClose() {
        FxThread.run(() -> {
            ask("First?");
            messages.ask("Second?", Map.of("Close without saving", () -> {}), "Keep the window open");
            assertThat(buttons())
                    .extracting(Button::getText)
                    .containsExactly("Do it", "Not now", "Close without saving", "Keep the window open");
        });
    }
}
