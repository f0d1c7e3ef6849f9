package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Says what is known about the mark under the mouse when the mouse rests there, and shows the words that say so. */
final class HoverTip {
    private static final Duration REST = Duration.millis(450);
    private static final double BELOW = 18;
    private static final double WIDTH = 300;

    private final ArticleText text;
    private final Tooltip tip = new Tooltip();
    private final List<IntFunction<Optional<String>>> words = new ArrayList<>();
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable Mark under;
    private List<String> said = List.of();
    private boolean shown;
    private Point2D at = Point2D.ZERO;

    HoverTip(ArticleText text) {
        this.text = text;
        tip.setWrapText(true);
        tip.setMaxWidth(WIDTH);
        tip.getStyleClass().add("mark-tip");
        rest.setOnFinished(e -> show());
        text.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        text.addEventHandler(MouseEvent.MOUSE_EXITED, e -> leave());
        text.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> leave());
    }

    /** @param more gives what else there is to say of the unit at an offset of the text; it stands before what is said of the mark */
    void add(IntFunction<Optional<String>> more) {
        words.add(more);
    }

    private void move(MouseEvent event) {
        Mark now = text.markAt(event.getX(), event.getY()).orElse(null);
        at = new Point2D(event.getScreenX(), event.getScreenY());
        List<String> more =
                text.unitAt(event.getX(), event.getY()).map(this::more).orElse(List.of());
        if (!Objects.equals(now, under) || !more.equals(said)) {
            leave();
            under = now;
            text.setUnderMouse(now);
            said = more;
            if (now != null || !more.isEmpty()) {
                rest.playFromStart();
            }
        }
    }

    private List<String> more(int offset) {
        return words.stream().flatMap(w -> w.apply(offset).stream()).toList();
    }

    private void leave() {
        under = null;
        text.setUnderMouse(null);
        said = List.of();
        rest.stop();
        tip.hide();
        if (shown) {
            shown = false;
            text.setEvidence(List.of());
        }
    }

    private void show() {
        Mark mark = under;
        if (text.getScene() != null && text.getScene().getWindow() != null) {
            tip.setText(Stream.concat(said.stream(), Stream.of(mark == null ? "" : mark.description()))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining("\n\n")));
            text.setEvidence(mark == null ? List.of() : mark.evidence());
            shown = true;
            tip.show(text, at.getX(), at.getY() + BELOW);
        }
    }
}
