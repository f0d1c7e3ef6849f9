package org.crossquote.app.time;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.crossquote.annotation.Correction;
import org.crossquote.app.FxThread;
import org.crossquote.app.note.WithNotes;
import org.crossquote.date.DateMention;
import org.crossquote.message.Message;
import org.crossquote.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The reader puts the first date right of which is not told when it is. */
@Tag("threads")
class DatePutRightTest extends WithNotes {
    private DateMention open = new DateMention("", new Span(0, 0), "", null, true, Message.of("none"));

    @BeforeEach
    void choose() {
        window.give("view.time");
        window.waitFor(() -> !untold().getItems().isEmpty());
        open = (DateMention) untold().getItems().getFirst();
        FxThread.run(() -> untold().getSelectionModel().select(0));
    }

    private Node find(String selector) {
        return FxThread.call(() -> window.open.window.scene().getRoot().lookup(selector));
    }

    private ListView<?> untold() {
        return (ListView<?>) find(".time-untold-list");
    }

    private boolean isOpen() {
        return untold().getItems().stream()
                .anyMatch(m -> ((DateMention) m).span().equals(open.span())
                        && ((DateMention) m).article().equals(open.article()));
    }

    private void press(String id) {
        FxThread.run(() -> ((Button) window.open.window.scene().getRoot().lookup(id)).fire());
    }

    private void type(String date) {
        press("#time-right");
        FxThread.run(() -> {
            window.open.layOut();
            ((TextField) window.open.window.scene().getRoot().lookup("#date-field")).setText(date);
        });
        press("#date-keep");
    }

    @Test
    void itStandsOnTheLineAsTheReadersUntilItIsTakenBack() {
        type("2026-01-07");
        window.waitFor(() -> !isOpen());
        assertThat(window.only().annotation().corrections()).containsExactly(new Correction.OtherDate("2026-01-07"));
        window.waitFor(() -> {
            window.open.layOut();
            return find(".time-row .time-readers") != null;
        });
        window.give("edit.undo");
        window.give("view.time");
        window.waitFor(this::isOpen);
        window.give("edit.redo");
        window.give("view.time");
        window.waitFor(() -> !isOpen());
    }

    @Test
    void whatIsNoDateIsNotKept() {
        type("next week or so");
        assertThat(((Labeled) find(".details-wrong")).getText()).contains("next week or so");
        assertThat(isOpen()).isTrue();
        FxThread.run(() -> assertThat(window.open.notes().notes().live()).isEmpty());
    }
}
