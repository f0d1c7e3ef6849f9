package org.crossquote.app.difference;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import org.crossquote.difference.Difference;
import org.crossquote.reading.correction.DifferenceDecision.Verdict;

/** What the reader can decide about a difference, or has decided, below its row. */
final class DecisionButtons extends FlowPane {
    DecisionButtons(DifferencesViewModel model, Difference difference) {
        super(10, 2);
        getStyleClass().add("decisions");
        setAlignment(Pos.CENTER_LEFT);
        // A click on them decides, and does not line the passages up.
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        Optional<Verdict> decided = model.decisions().about(difference);
        getChildren().setAll(decided.map(v -> taken(model, difference, v)).orElseGet(() -> offered(model, difference)));
        boolean any = model.decisions().possibleProperty().getValue() || decided.isPresent();
        setVisible(any);
        setManaged(any);
    }

    private static List<Node> taken(DifferencesViewModel model, Difference difference, Verdict verdict) {
        Label label = new Label(
                DifferenceWording.verdict(difference, verdict, model.reader().reading()));
        label.getStyleClass().add("verdict");
        return List.of(
                label,
                link(
                        DifferenceWording.text("decide.back"),
                        () -> model.decisions().takeBack(difference)));
    }

    private static List<Node> offered(DifferencesViewModel model, Difference difference) {
        return List.of(Verdict.values()).stream()
                .map(verdict -> (Node) link(
                        DifferenceWording.decide(
                                difference, verdict, model.reader().reading()),
                        () -> model.decisions().decide(difference, verdict)))
                .toList();
    }

    private static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add("quiet-link");
        link.setFocusTraversable(false);
        link.setOnAction(e -> action.run());
        return link;
    }
}
