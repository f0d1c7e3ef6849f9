package org.crossquote.app.bar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.link.Grade;
import org.crossquote.link.Passage;
import org.crossquote.link.Sureness;
import org.crossquote.reading.DisplayFilter;
import org.crossquote.reading.DisplayFilter.Kinds;
import org.junit.jupiter.api.Test;

/** What of the findings is shown, by key, by button, and what the window then looks like. */
class DisplayFilterTest {
    private static Set<Node> all(OpenWindow open, String selector) {
        open.layOut();
        return open.window.scene().getRoot().lookupAll(selector);
    }

    /** How many bars stand in the margins, in pixels of their length. */
    private static long bars(OpenWindow open) {
        return Math.round(all(open, ".margin-bar").stream()
                .mapToDouble(n -> n.getLayoutBounds().getHeight())
                .sum());
    }

    private static String status(OpenWindow open) {
        return ((Label) open.window.scene().getRoot().lookup("#shown")).getText();
    }

    @Test
    void gShowsQuotationsOnlyThenFactsOnlyThenBoth() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1600, 900);
            open.window.focusColumns();
            long told = bars(open);
            assertThat(told).isPositive();

            open.press(KeyCode.G, false);
            assertThat(all(open, ".mark-tint")).isNotEmpty();
            assertThat(bars(open)).isLessThan(told);
            assertThat(status(open)).isEqualTo("Quotations only");

            open.press(KeyCode.G, false);
            assertThat(all(open, ".mark-tint")).isEmpty();
            assertThat(bars(open)).isPositive();
            assertThat(status(open)).isEqualTo("Facts only");

            open.press(KeyCode.G, false);
            assertThat(all(open, ".mark-tint")).isNotEmpty();
            assertThat(bars(open)).isEqualTo(told);
            assertThat(status(open)).isEmpty();
        });
    }

    @Test
    void whereOnlyFactsAreShownTheKeyboardStopsAtThem() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1600, 900);
            open.model.shownProperty().set(DisplayFilter.usual().with(Kinds.FACTS));
            open.layOut();
            open.window.focusColumns();
            open.press(KeyCode.J, false);
            open.press(KeyCode.ENTER, false);
            assertThat(Objects.requireNonNull(open.model.focus()).told())
                    .isNotEmpty()
                    .allMatch(t -> t.counterpart().link().grade() == Grade.SAME_FACT);
        });
    }

    @Test
    void aStepSurerTakesItsCounterpartsFromWhatTheReaderLooksAt() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1600, 900);
            Passage fact = OpenWindow.GOLD.links().stream()
                    .filter(l -> l.grade() == Grade.SAME_FACT)
                    .findFirst()
                    .orElseThrow()
                    .a();
            open.model.focusOn(fact.article(), fact.span());
            int before =
                    Objects.requireNonNull(open.model.focus()).counterparts().size();
            open.window.focusColumns();
            open.press(KeyCode.S, false);
            assertThat(open.model.shownProperty().get().sureness()).isEqualTo(Sureness.POSSIBLE);
            open.press(KeyCode.S, false);
            assertThat(open.model.shownProperty().get().sureness()).isEqualTo(Sureness.CERTAIN);
            assertThat(Objects.requireNonNull(open.model.focus()).told())
                    .hasSizeLessThan(before)
                    .allMatch(t -> t.counterpart().link().score() >= 0.9);
        });
    }

    @Test
    void theSwitchesDoWhatTheKeysDo() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1200, 800);
            DisplayFilterPopup popup = new DisplayFilterPopup(open.model, open.window.actions());
            press(popup, "show.facts");
            press(popup, "sure.likely");
            press(popup, "show.boilerplate");
            press(popup, "show.scare");
            assertThat(open.model.shownProperty().get())
                    .isEqualTo(new DisplayFilter(Kinds.FACTS, Sureness.LIKELY, true, true, false, true));
            assertThat(status(open)).isEqualTo("Facts only · with boilerplate · with marks that are not speech");
            press(popup, "sure.possible");
            assertThat(status(open)).startsWith("Facts only · all links");
            press(popup, "show.punctuation");
            assertThat(open.model.shownProperty().get().punctuation()).isFalse();
            assertThat(status(open)).endsWith("without changes of punctuation");
            press(popup, "show.underlined");
            assertThat(open.model.shownProperty().get().underlined()).isTrue();
            press(popup, "show.boilerplate");
            assertThat(open.model.shownProperty().get().boilerplate()).isFalse();
        });
    }

    private static void press(DisplayFilterPopup popup, String id) {
        button(popup.content(), id).fire();
    }

    private static ButtonBase button(Parent parent, String id) {
        return parent.getChildrenUnmodifiable().stream()
                .flatMap(n -> n instanceof javafx.scene.layout.HBox row
                        ? row.getChildren().stream()
                        : java.util.stream.Stream.of(n))
                .filter(n -> id.equals(n.getId()))
                .map(ButtonBase.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
