package org.crossquote.app.column;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
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
    private UnaryOperator<String> noteWords = id -> "";
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable Mark under;
    private @Nullable NoteMark note;
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

    /** @param words what the reader wrote on a mark, by its note's id */
    void setNoteWords(UnaryOperator<String> words) {
        noteWords = words;
    }

    private void move(MouseEvent event) {
        Mark now = text.markAt(event.getX(), event.getY()).orElse(null);
        at = new Point2D(event.getScreenX(), event.getScreenY());
        NoteMark noteNow = text.noteAt(event.getX(), event.getY()).orElse(null);
        if (!Objects.equals(now, under) || !Objects.equals(noteNow, note)) {
            leave();
            under = now;
            note = noteNow;
            if (now != null || noteNow != null) {
                rest.playFromStart();
            }
        }
    }

    private void leave() {
        under = null;
        note = null;
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
            tip.setText(
                    Stream.of(note == null ? "" : noteWords.apply(note.id()), mark == null ? "" : mark.description())
                            .filter(words -> !words.isEmpty())
                            .collect(Collectors.joining("\n\n")));
            text.setEvidence(mark == null ? List.of() : mark.evidence());
            shown = true;
            tip.show(text, at.getX(), at.getY() + BELOW);
        }
    }
}
