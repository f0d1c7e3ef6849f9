package org.crossquote.app;

import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;

/**
 * Makes shapes that get all their colours from the style sheets. A shape of JavaFX is black until its style has come, and one that is made
 * during a layout is painted once before that; these paint nothing until then.
 */
public final class StyledShapes {
    private StyledShapes() {}

    /** A path of these style classes. */
    public static Path path(String... styleClasses) {
        return unpainted(new Path(), styleClasses);
    }

    /** A line of these style classes. */
    public static Line line(String... styleClasses) {
        return unpainted(new Line(), styleClasses);
    }

    /**
     * A circle of these style classes.
     *
     * @param radius in pixels
     */
    public static Circle circle(double radius, String... styleClasses) {
        return unpainted(new Circle(radius), styleClasses);
    }

    /** A rectangle of these style classes; sizes are pixels. */
    public static Rectangle rectangle(double x, double y, double width, double height, String... styleClasses) {
        return unpainted(new Rectangle(x, y, width, height), styleClasses);
    }

    /** A path in the notation of SVG, of these style classes. */
    public static SVGPath svg(String content, String... styleClasses) {
        SVGPath path = unpainted(new SVGPath(), styleClasses);
        path.setContent(content);
        return path;
    }

    /** Gives a shape that nobody has seen yet its style classes, and takes the colours away that it has by itself. */
    public static <S extends Shape> S unpainted(S shape, String... styleClasses) {
        shape.setFill(null);
        shape.setStroke(null);
        shape.getStyleClass().addAll(styleClasses);
        return shape;
    }
}
