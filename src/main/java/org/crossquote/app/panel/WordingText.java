package org.crossquote.app.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.crossquote.app.StyledShapes;
import org.crossquote.app.panel.WordDifferences.Change;
import org.crossquote.app.panel.WordDifferences.Piece;
import org.crossquote.app.script.GuardedFlow;
import org.crossquote.text.Span;

/** A wording in the article's type; what is added has a tint, what is left out is struck through. */
final class WordingText extends Region {
    private final GuardedFlow flow = new GuardedFlow();
    private final Group tints = new Group();
    private final List<Span> inserted = new ArrayList<>();

    WordingText(List<Piece> pieces) {
        getStyleClass().add("wording-text");
        tints.setManaged(false);
        List<Text> runs = new ArrayList<>();
        int at = 0;
        for (Piece piece : pieces) {
            Text text = new Text(piece.text());
            text.getStyleClass().add(styleClass(piece.change()));
            runs.add(text);
            int end = at + piece.text().length();
            if (piece.change() == Change.INSERTED) {
                inserted.add(new Span(at, end));
            }
            at = end;
        }
        flow.setRuns(runs);
        getChildren().addAll(tints, flow);
    }

    /** A wording that is compared with nothing. */
    static WordingText plain(String text) {
        return new WordingText(List.of(new Piece(Change.SAME, text)));
    }

    private static String styleClass(Change change) {
        return switch (change) {
            case SAME -> "same";
            case INSERTED -> "inserted";
            case DELETED -> "deleted";
        };
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(height);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), flow.prefHeight(getWidth()));
        flow.layout();
        tints.getChildren().clear();
        if (flow.isPlain()) {
            return;
        }
        for (Span span : inserted) {
            for (Rectangle2D place : flow.getLayoutInfo().getSelectionGeometry(span.start(), span.end(), false)) {
                tints.getChildren().add(tint(flow.seen(place)));
            }
        }
    }

    private static Rectangle tint(Rectangle2D place) {
        return StyledShapes.rectangle(
                place.getMinX(), place.getMinY() + 1, place.getWidth(), place.getHeight() - 2, "inserted-tint");
    }
}
