package org.crossquote.app.column;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.crossquote.app.AfterDrawing;
import org.crossquote.text.Span;

/**
 * Selects with the mouse: drag, shift-click, words by double and blocks by triple click; with Alt just these letters
 * are meant. A plain click on a mark chooses it.
 */
final class SelectionMouse {
    private final ArticleText text;
    private final Viewport viewport;
    private final CaretMoves moves;
    private final Consumer<Mark> onChosen;
    private Span unit = new Span(0, 0);
    private final ClickSeries series = new ClickSeries();
    private int clicks = 1;

    SelectionMouse(ArticleText text, Viewport viewport, CaretMoves moves, Consumer<Mark> onChosen) {
        this.text = text;
        this.viewport = viewport;
        this.moves = moves;
        this.onChosen = onChosen;
        text.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        text.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        text.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        text.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        text.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        text.requestFocus();
        TextSelection now = text.selectionProperty().get();
        int at = text.insertionAt(event.getX(), event.getY());
        clicks = series.press(event.getScreenX(), event.getScreenY(), event.getClickCount(), System.nanoTime());
        if (event.isShiftDown() && now != null) {
            text.selectionProperty().set(now.to(at).withExact(event.isAltDown()));
            unit = new Span(now.anchor(), now.anchor());
        } else {
            unit = unitAt(at);
            text.selectionProperty().set(TextSelection.of(unit));
        }
        event.consume();
    }

    private Span unitAt(int offset) {
        return switch (clicks) {
            case 1 -> new Span(offset, offset);
            case 2 -> moves.wordAt(offset);
            default -> moves.blockAt(offset);
        };
    }

    private void drag(MouseEvent event) {
        if (!event.isPrimaryButtonDown()) {
            return;
        }
        Span to = unitAt(text.insertionAt(event.getX(), event.getY()));
        boolean back = to.start() < unit.start();
        TextSelection dragged =
                back ? new TextSelection(unit.end(), to.start()) : new TextSelection(unit.start(), to.end());
        text.selectionProperty().set(dragged.withExact(event.isAltDown()));
        viewport.show(event.getY(), event.getY());
        event.consume();
    }

    /** Some systems move the window by Alt and the mouse: there the key is pressed only when the selection has begun. */
    private void release(MouseEvent event) {
        TextSelection now = text.selectionProperty().get();
        if (event.getButton() == MouseButton.PRIMARY && event.isAltDown() && now != null && !now.isEmpty()) {
            text.selectionProperty().set(now.withExact(true));
        }
    }

    private void click(MouseEvent event) {
        boolean plain = event.getButton() == MouseButton.PRIMARY
                && event.isStillSincePress()
                && clicks == 1
                && !event.isShiftDown();
        TextSelection now = Objects.requireNonNullElse(text.selectionProperty().get(), TextSelection.at(0));
        if (plain && now.isEmpty()) {
            text.markAt(event.getX(), event.getY()).ifPresent(mark -> {
                onChosen.accept(mark);
                AfterDrawing.run(() -> series.settled(System.nanoTime()));
            });
        }
    }

    private void move(MouseEvent event) {
        boolean onMark = text.markAt(event.getX(), event.getY()).isPresent();
        text.setCursor(onMark ? Cursor.HAND : Cursor.TEXT);
    }
}
