package org.crossquote.app.script;

import java.text.Bidi;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;

/** In which direction a text is read: that of its first letter that has one, as Unicode has it for paragraphs. */
public final class Direction {
    private Direction() {}

    /** Whether a text is read from right to left, such as Arabic or Hebrew; words of another direction may stand in it. */
    public static boolean isRightToLeft(String text) {
        char[] units = text.toCharArray();
        return Bidi.requiresBidi(units, 0, units.length)
                && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** The orientation of a node that shows a text. */
    public static NodeOrientation of(String text) {
        return isRightToLeft(text) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }

    /** Turns a node as its text is read, now and whenever it shows another. */
    public static void follow(Node node, ObservableValue<String> text) {
        text.subscribe(words -> node.setNodeOrientation(of(words == null ? "" : words)));
    }
}
