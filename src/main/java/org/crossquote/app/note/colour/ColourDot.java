package org.crossquote.app.note.colour;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import org.crossquote.annotation.LineStyle;
import org.crossquote.app.StyledShapes;

/** A colour as a small square with its line below, so that it can be told without seeing colours. */
public final class ColourDot extends StackPane {
    private static final double SIZE = 13;

    /** @param colour the colour with its line */
    public ColourDot(NoteColour colour) {
        getStyleClass().addAll("colour-dot", colour.styleClass());
        Region square = new Region();
        square.getStyleClass().add("square");
        square.setMinSize(SIZE, SIZE);
        square.setMaxSize(SIZE, SIZE);
        getChildren().addAll(square, line(colour.line()));
        setMinSize(SIZE + 2, SIZE + 5);
        setMaxSize(SIZE + 2, SIZE + 5);
        setMouseTransparent(true);
    }

    private static Group line(LineStyle style) {
        Group group = new Group();
        int lines = style == LineStyle.DOUBLE ? 2 : 1;
        for (int i = 0; i < lines; i++) {
            Line line = StyledShapes.line("dot-line", style.label());
            line.setStartY(2.5 * i);
            line.setEndX(SIZE);
            line.setEndY(2.5 * i);
            group.getChildren().add(line);
        }
        group.setTranslateY((SIZE + 5) / 2);
        return group;
    }
}
