package org.crossquote.app.alike;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crossquote.app.NumberBadge;
import org.crossquote.app.ReaderModel;
import org.crossquote.link.Passage;
import org.crossquote.reading.AlikeSentences.Pair;
import org.jspecify.annotations.Nullable;

/** Two sentences, one below the other, and why they are listed. */
final class AlikeCell extends ListCell<Pair> {
    private static final double PADDING = 32;

    private final ReaderModel model;

    AlikeCell(ReaderModel model) {
        this.model = model;
        getStyleClass().addAll("quotation-cell", "alike-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Pair pair, boolean empty) {
        super.updateItem(pair, empty);
        if (pair == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Label unsure = new Label(AlikeWording.text("name"));
        unsure.getStyleClass().add("alike-name");
        Label reason = new Label(AlikeWording.reason(pair));
        reason.getStyleClass().add("soft");
        reason.setWrapText(true);
        VBox all = new VBox(6, unsure, side(pair.own()), side(pair.other()), reason);
        all.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        setGraphic(all);
        setAccessibleText(AlikeWording.text(
                "row",
                model.reading().numberOf(pair.own().article()),
                pair.own().exact(),
                model.reading().numberOf(pair.other().article()),
                pair.other().exact(),
                AlikeWording.reason(pair)));
    }

    private Node side(Passage passage) {
        Label words = new Label(passage.exact());
        words.getStyleClass().add("alike-words");
        words.setWrapText(true);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox side = new HBox(8, new NumberBadge(model.reading().numberOf(passage.article())), words);
        side.setAlignment(Pos.TOP_LEFT);
        return side;
    }
}
