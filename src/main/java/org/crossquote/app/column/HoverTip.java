package org.crossquote.app.column;

import java.util.List;
import java.util.Objects;
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
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable Mark under;
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

    private void move(MouseEvent event) {
        Mark now = text.markAt(event.getX(), event.getY()).orElse(null);
        at = new Point2D(event.getScreenX(), event.getScreenY());
        if (!Objects.equals(now, under)) {
            leave();
            under = now;
            if (now != null) {
                rest.playFromStart();
            }
        }
    }

    private void leave() {
        under = null;
        rest.stop();
        tip.hide();
        if (shown) {
            shown = false;
            text.setEvidence(List.of());
        }
    }

    private void show() {
        Mark mark = under;
        if (mark != null && text.getScene() != null && text.getScene().getWindow() != null) {
            tip.setText(mark.description());
            text.setEvidence(mark.evidence());
            shown = true;
            tip.show(text, at.getX(), at.getY() + BELOW);
        }
    }
}
