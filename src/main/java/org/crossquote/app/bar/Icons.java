package org.crossquote.app.bar;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;
import org.crossquote.app.StyledShapes;

/** The pictures on the buttons of the bar; the style sheet gives their colours. */
final class Icons {
    private Icons() {}

    /** A disc that is half light and half dark. */
    static Node theme() {
        return new Group(line("M7.5 1.2 a6.3 6.3 0 1 0 0.01 0 z"), filled("M7.5 1.2 a6.3 6.3 0 0 1 0 12.6 z"));
    }

    /** Three columns. */
    static Node columns() {
        return new Group(line("M1 2 h13 v11 h-13 z M5.3 2 v11 M9.7 2 v11"));
    }

    /** An eye. */
    static Node eye() {
        return new Group(line("M0.8 7.5 q6.7 -9 13.4 0 q-6.7 9 -13.4 0 z"), filled("M7.5 5.4 a2.1 2.1 0 1 0 0.01 0 z"));
    }

    /** Three lines. */
    static Node menu() {
        return new Group(line("M1 3 h13 M1 7.5 h13 M1 12 h13"));
    }

    private static SVGPath line(String content) {
        return path(content, "icon");
    }

    private static SVGPath filled(String content) {
        return path(content, "icon-filled");
    }

    private static SVGPath path(String content, String styleClass) {
        return StyledShapes.svg(content, styleClass);
    }
}
