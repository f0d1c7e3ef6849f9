package org.crossquote.app.script;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.crossquote.app.StyledShapes;
import org.crossquote.text.Span;

/** Some words of an article in the panel, as high as they need to be; some of them stand on a ground. */
public class GroundedText extends Region {
    private final GuardedFlow flow = new GuardedFlow();
    private final Group grounds = new Group();
    private final String groundClass;
    private final List<Text> runs = new ArrayList<>();
    private final List<Span> grounded = new ArrayList<>();
    private int length;

    /**
     * @param styleClass of the whole
     * @param groundClass of the grounds
     */
    protected GroundedText(String styleClass, String groundClass) {
        this.groundClass = groundClass;
        getStyleClass().add(styleClass);
        grounds.setManaged(false);
        getChildren().addAll(grounds, flow);
    }

    /** Begins anew. */
    protected final void clear() {
        runs.clear();
        grounded.clear();
        length = 0;
    }

    /** Adds words; none when they are empty. */
    protected final void add(String words, String styleClass) {
        if (!words.isEmpty()) {
            Text run = new Text(words);
            run.getStyleClass().add(styleClass);
            runs.add(run);
            length += words.length();
        }
    }

    /** Adds words that stand on a ground. */
    protected final void addOnGround(String words, String styleClass) {
        grounded.add(new Span(length, length + words.length()));
        add(words, styleClass);
    }

    /** Shows what was added. */
    protected final void show() {
        flow.setRuns(runs);
        requestLayout();
    }

    @Override
    protected final double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected final double computePrefWidth(double height) {
        return flow.prefWidth(height);
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), flow.prefHeight(getWidth()));
        flow.layout();
        grounds.getChildren().clear();
        if (flow.isPlain()) {
            return;
        }
        for (Span span : grounded) {
            for (Rectangle2D place : flow.getLayoutInfo().getSelectionGeometry(span.start(), span.end(), false)) {
                Rectangle2D seen = flow.seen(place);
                grounds.getChildren()
                        .add(StyledShapes.rectangle(
                                seen.getMinX(),
                                seen.getMinY() + 1,
                                seen.getWidth(),
                                seen.getHeight() - 2,
                                groundClass));
            }
        }
    }
}
