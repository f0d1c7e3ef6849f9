package org.crossquote.app.compare;

import java.util.function.DoubleSupplier;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.crossquote.app.ColumnState;

/** The gap behind a column: dragging it gives the column a width, a double click gives back the equal share. */
final class Gutter extends Region {
    private final ColumnState column;
    private final DoubleSupplier width;
    private double pressedAt;
    private double widthThen;

    Gutter(ColumnState column, DoubleSupplier width) {
        this.column = column;
        this.width = width;
        getStyleClass().add("gutter");
        setCursor(Cursor.H_RESIZE);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseClicked(this::click);
    }

    private void press(MouseEvent event) {
        pressedAt = event.getSceneX();
        widthThen = width.getAsDouble();
        event.consume();
    }

    private void drag(MouseEvent event) {
        column.widthProperty().set(Math.max(ColumnsLayout.MIN_WIDTH, widthThen + event.getSceneX() - pressedAt));
        event.consume();
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() == 2) {
            column.widthProperty().set(ColumnState.SHARED);
        }
        event.consume();
    }
}
