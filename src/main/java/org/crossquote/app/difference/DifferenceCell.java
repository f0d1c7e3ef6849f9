package org.crossquote.app.difference;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.crossquote.app.NumberBadge;
import org.crossquote.app.ReaderModel;
import org.crossquote.difference.Difference;
import org.crossquote.link.Passage;
import org.crossquote.reading.correction.DifferenceDecision.Verdict;
import org.crossquote.text.Article;
import org.jspecify.annotations.Nullable;

/** One difference: its kind, and the two passages side by side. */
final class DifferenceCell extends ListCell<Difference> {
    private static final double HALF = 50;
    private static final double PADDING = 32;

    private static final PseudoClass DECIDED = PseudoClass.getPseudoClass("decided");

    private final DifferencesViewModel differences;
    private final ReaderModel model;

    DifferenceCell(DifferencesViewModel differences) {
        this.differences = differences;
        this.model = differences.reader();
        getStyleClass().addAll("quotation-cell", "difference-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Difference difference, boolean empty) {
        super.updateItem(difference, empty);
        Optional<Verdict> decided = difference == null || empty
                ? Optional.empty()
                : differences.decisions().about(difference);
        pseudoClassStateChanged(DECIDED, decided.isPresent());
        if (difference == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        GridPane sides = new GridPane();
        sides.getStyleClass().add("sides");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(HALF);
            sides.getColumnConstraints().add(column);
        }
        sides.add(side(difference.a(), difference.pieceOfA()), 0, 0);
        sides.add(side(difference.b(), difference.pieceOfB()), 1, 0);
        Label kind = new Label(DifferenceWording.kind(difference.kind()));
        kind.getStyleClass()
                .addAll("difference-kind", "kind-" + difference.kind().label());
        Label reason = new Label(DifferenceWording.reason(difference));
        reason.getStyleClass().add("soft");
        reason.setWrapText(true);
        VBox all = new VBox(6, kind, sides, reason, new DecisionButtons(differences, difference));
        all.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        setGraphic(all);
        setAccessibleText(DifferenceWording.text(
                "row",
                DifferenceWording.kind(difference.kind()),
                model.reading().numberOf(difference.a().article()),
                difference.pieceOfA().exact(),
                model.reading().numberOf(difference.b().article()),
                difference.pieceOfB().exact(),
                decided.map(v -> DifferenceWording.verdict(difference, v, model.reading()))
                        .orElse("")));
    }

    private Node side(Passage passage, Passage piece) {
        HBox head = new HBox(new NumberBadge(model.reading().numberOf(passage.article())));
        head.setAlignment(Pos.CENTER_LEFT);
        Article article =
                model.reading().collection().article(passage.article()).orElseThrow();
        return new VBox(4, head, new PieceText(article, passage.span(), piece.span()));
    }
}
