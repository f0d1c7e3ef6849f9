package org.crossquote.app.script;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.crossquote.message.MessageFile;

/**
 * A flow of text that never takes the window with it: where its text cannot be laid out it shows the words plainly, line by line, and
 * says so. An exception out of a node's layout would leave the whole scene without one.
 */
public class GuardedFlow extends TextFlow {
    private static final MessageFile MESSAGES = MessageFile.beside(GuardedFlow.class);

    /** How many UTF-16 units a plain line has at most. */
    private static final int PLAIN_LINE = 48;

    private boolean plain;

    /** Styled as the flow that it is. */
    @Override
    public String getTypeSelector() {
        return TextFlow.class.getSimpleName();
    }

    /** Whether the words are shown plainly: then nothing is known of where which of them stands. */
    public final boolean isPlain() {
        return plain;
    }

    /** Shows other words, in the direction in which they are read, and tries to lay them out. */
    public final void setRuns(List<? extends Node> runs) {
        plain = false;
        getChildren().setAll(runs);
        setNodeOrientation(Direction.of(words()));
    }

    /** Whether the words are read from right to left. */
    public final boolean isRightToLeft() {
        return getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    /**
     * A place that the flow's layout gives, where it is seen in the flow: what is read from right to left is measured from the right
     * edge. Points to be hit are taken where they are seen.
     */
    public final Rectangle2D seen(Rectangle2D place) {
        return isRightToLeft()
                ? new Rectangle2D(getWidth() - place.getMaxX(), place.getMinY(), place.getWidth(), place.getHeight())
                : place;
    }

    @Override
    protected double computePrefHeight(double width) {
        return guarded(() -> super.computePrefHeight(width));
    }

    @Override
    protected double computePrefWidth(double height) {
        return guarded(() -> super.computePrefWidth(height));
    }

    @Override
    protected double computeMinHeight(double width) {
        return guarded(() -> super.computeMinHeight(width));
    }

    @Override
    protected void layoutChildren() {
        guarded(() -> {
            super.layoutChildren();
            return 0;
        });
    }

    private double guarded(DoubleSupplier layout) {
        try {
            return layout.getAsDouble();
        } catch (RuntimeException e) { // whatever JavaFX throws at a text, other texts can be read
            if (plain) {
                return 0;
            }
            showPlain();
            return guarded(layout);
        }
    }

    private void showPlain() {
        plain = true;
        ShapedRuns.mend();
        VBox lines = new VBox();
        lines.getStyleClass().add("plain-words");
        lines.getChildren().add(line(MESSAGES.text("flow.plain"), "plain-words-reason"));
        plainLines(words()).forEach(words -> lines.getChildren().add(line(words, "plain-words-line")));
        setNodeOrientation(NodeOrientation.INHERIT);
        getChildren().setAll(lines);
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (Node run : getChildren()) {
            if (run instanceof Text text) {
                words.append(text.getText());
            }
        }
        return words.toString();
    }

    private static Text line(String words, String styleClass) {
        Text line = new Text(words);
        line.getStyleClass().add(styleClass);
        return line;
    }

    /** The words in lines that are short enough to need no wrapping, broken at blanks where there are any. */
    static List<String> plainLines(String words) {
        List<String> lines = new ArrayList<>();
        String rest = words.strip();
        while (rest.length() > PLAIN_LINE) {
            int blank = rest.lastIndexOf(' ', PLAIN_LINE);
            int at = blank > 0 ? blank : rest.offsetByCodePoints(0, rest.codePointCount(0, PLAIN_LINE));
            lines.add(rest.substring(0, at));
            rest = rest.substring(at).strip();
        }
        lines.add(rest);
        return lines;
    }
}
