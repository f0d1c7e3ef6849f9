package org.crossquote.app.column;

import java.util.Objects;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Moves the caret and selects with the keys that every text knows. */
final class SelectionKeys {
    private final ArticleText text;
    private final Viewport viewport;
    private final CaretMoves moves;
    private double columnX = -1;

    SelectionKeys(ArticleText text, Viewport viewport, CaretMoves moves) {
        this.text = text;
        this.viewport = viewport;
        this.moves = moves;
        text.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        text.selectionProperty().addListener((value, before, now) -> columnX = -1);
    }

    private void onKey(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown()) {
            return;
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            text.selectionProperty().set(TextSelection.of(moves.all()));
            event.consume();
            return;
        }
        if (!isCaretKey(event.getCode())) {
            return;
        }
        TextSelection now =
                Objects.requireNonNullElseGet(text.selectionProperty().get(), this::firstInView);
        double x = columnX < 0 ? text.caret(now.caret()).map(r -> r.getMinX()).orElse(0.0) : columnX;
        int to = target(event, now.caret(), x);
        text.selectionProperty().set(event.isShiftDown() ? now.to(to) : TextSelection.at(to));
        columnX = isVertical(event.getCode()) ? x : -1;
        showCaret();
        event.consume();
    }

    private static boolean isCaretKey(KeyCode code) {
        return switch (code) {
            case LEFT, RIGHT, UP, DOWN, HOME, END, PAGE_UP, PAGE_DOWN -> true;
            default -> false;
        };
    }

    private static boolean isVertical(KeyCode code) {
        return code == KeyCode.UP || code == KeyCode.DOWN || code == KeyCode.PAGE_UP || code == KeyCode.PAGE_DOWN;
    }

    private TextSelection firstInView() {
        return TextSelection.at(text.insertionAt(0, viewport.position() + 1));
    }

    private int target(KeyEvent event, int caret, double x) {
        boolean far = event.isShortcutDown();
        return switch (event.getCode()) {
            case LEFT, RIGHT -> sideways(caret, event.getCode() == KeyCode.RIGHT, far);
            case UP -> moves.line(caret, x, false);
            case DOWN -> moves.line(caret, x, true);
            case HOME -> far ? moves.firstOffset() : moves.lineEdge(caret, false);
            case END -> far ? moves.lastOffset() : moves.lineEdge(caret, true);
            case PAGE_UP -> page(caret, x, false);
            default -> page(caret, x, true);
        };
    }

    /** In a block that is read from right to left the way forth is the way left. */
    private int sideways(int caret, boolean toTheRight, boolean byWord) {
        BlockView block = text.blockAt(caret);
        boolean forth = toTheRight == (block == null || !block.isRightToLeft());
        return byWord ? moves.word(caret, forth) : moves.letter(caret, forth);
    }

    private int page(int caret, double x, boolean forth) {
        double y = text.caret(caret).map(r -> r.getMinY()).orElse(0.0);
        double way = viewport.getHeight() * 0.85;
        return text.insertionAt(x, forth ? y + way : Math.max(0, y - way));
    }

    private void showCaret() {
        TextSelection now = text.selectionProperty().get();
        if (now != null) {
            text.bringInAround(now.caret());
            text.caret(now.caret()).ifPresent(box -> viewport.show(box.getMinY(), box.getMaxY()));
        }
    }
}
