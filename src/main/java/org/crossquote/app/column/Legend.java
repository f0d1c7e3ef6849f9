package org.crossquote.app.column;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.crossquote.annotation.LineStyle;
import org.crossquote.app.KeyNames;
import org.crossquote.message.MessageFile;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;

/** What the marks in the text mean: each as it is drawn there, with a sentence. */
public final class Legend extends GridPane {
    private static final MessageFile MESSAGES = MessageFile.beside(Legend.class);
    private static final List<String> ONE = List.of("speaker-1");

    /** What is explained, in its order. */
    private enum Sample {
        QUOTATION,
        TWO_SPEAKERS,
        UNSURE,
        REPORTED,
        DISPUTED,
        TOLD_ELSEWHERE,
        SCARE,
        FOCUS,
        RING,
        NOTE
    }

    /** @param keys the keys of the commands that go with the marks */
    public Legend(KeyNames keys) {
        super(22, 12);
        getStyleClass().add("legend");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(190), words);
        for (Sample sample : Sample.values()) {
            Label meaning = new Label(MESSAGES.text(
                    "legend." + sample,
                    keys.of("panel.unsure"),
                    keys.of("show.scare"),
                    keys.of("quotation.next"),
                    keys.of("quotation.previous"),
                    keys.of("focus.activate")));
            meaning.setWrapText(true);
            meaning.setMinWidth(0);
            addRow(sample.ordinal(), drawn(sample), meaning);
        }
    }

    private static StackPane drawn(Sample sample) {
        String text = MESSAGES.text("sample." + sample);
        Span span = new Span(0, text.length());
        BlockView view = new BlockView(new Block(BlockKind.PARAGRAPH, span, "en"), text);
        switch (sample) {
            case QUOTATION -> view.setMarks(List.of(mark(span, Mark.Kind.QUOTATION, ONE, false, false, List.of("2"))));
            case TWO_SPEAKERS ->
                view.setMarks(List.of(
                        mark(span, Mark.Kind.QUOTATION, List.of("speaker-1", "speaker-2"), false, false, List.of())));
            case UNSURE -> view.setMarks(List.of(mark(span, Mark.Kind.QUOTATION, ONE, true, false, List.of())));
            case REPORTED -> view.setMarks(List.of(mark(span, Mark.Kind.QUOTATION, ONE, false, true, List.of())));
            case DISPUTED ->
                view.setMarks(List.of(
                        mark(span, Mark.Kind.QUOTATION, ONE, false, true, List.of(MESSAGES.text("sample.badge")))));
            case TOLD_ELSEWHERE ->
                view.setMarks(List.of(mark(
                        span,
                        Mark.Kind.TOLD_ELSEWHERE,
                        List.of(ArticleMarks.NO_SPEAKER),
                        false,
                        false,
                        List.of("2", "4"))));
            case SCARE ->
                view.setMarks(List.of(
                        mark(span, Mark.Kind.SCARE, List.of(ArticleMarks.NO_SPEAKER), false, false, List.of())));
            case FOCUS -> view.behind().show(TextLayers.ACCENTS, List.of(new Accent(span, ONE, Accent.Kind.CHOSEN)));
            case RING -> view.front().setRing(span);
            case NOTE ->
                view.behind()
                        .show(
                                NoteMark.LAYER,
                                List.of(new NoteMark("sample", span, "note-yellow", LineStyle.SOLID, false, false)));
        }
        StackPane paper = new StackPane(view);
        paper.getStyleClass().add("legend-sample");
        return paper;
    }

    private static Mark mark(
            Span span, Mark.Kind kind, List<String> colours, boolean unsure, boolean reported, List<String> badges) {
        return new Mark(span, kind, colours, false, unsure, reported, List.of(), badges, false, "");
    }
}
