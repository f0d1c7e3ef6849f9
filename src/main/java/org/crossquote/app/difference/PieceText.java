package org.crossquote.app.difference;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.crossquote.app.script.GuardedFlow;
import org.crossquote.text.Article;
import org.crossquote.text.Span;

/** A passage in the article's type, with the piece in which it differs underlined and strong. */
final class PieceText extends Region {
    /** So much of the passage stands before and behind the piece, in UTF-16 units. */
    private static final int AROUND = 110;

    private final GuardedFlow flow = new GuardedFlow();

    /**
     * @param article where it stands
     * @param passage the passage
     * @param piece the words that differ, inside it or beside it
     */
    PieceText(Article article, Span passage, Span piece) {
        getStyleClass().add("piece-text");
        String text = article.text();
        int start = Math.max(Math.min(passage.start(), piece.start()), piece.start() - AROUND);
        int end = Math.min(Math.max(passage.end(), piece.end()), piece.end() + AROUND);
        boolean cutBefore = start > Math.min(passage.start(), piece.start());
        boolean cutBehind = end < Math.max(passage.end(), piece.end());
        start = cutBefore ? afterBlank(text, start, piece.start()) : start;
        end = cutBehind ? beforeBlank(text, end, piece.end()) : end;
        List<Text> runs = new ArrayList<>();
        add(runs, (cutBefore ? "… " : "") + text.substring(start, piece.start()), "same");
        add(runs, text.substring(piece.start(), piece.end()), "piece");
        add(runs, text.substring(piece.end(), end) + (cutBehind ? " …" : ""), "same");
        flow.setRuns(runs);
        getChildren().add(flow);
    }

    private static void add(List<Text> runs, String words, String styleClass) {
        if (!words.isEmpty()) {
            Text run = new Text(words.replace('\n', ' '));
            run.getStyleClass().add(styleClass);
            run.setTextOrigin(VPos.TOP);
            runs.add(run);
        }
    }

    private static int afterBlank(String text, int from, int limit) {
        int blank = text.indexOf(' ', from);
        return blank < 0 || blank >= limit ? from : blank + 1;
    }

    private static int beforeBlank(String text, int to, int limit) {
        int blank = text.lastIndexOf(' ', to);
        return blank <= limit ? to : blank;
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
    }
}
