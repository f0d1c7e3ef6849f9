package org.crossquote.app.difference;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crossquote.app.Focus;
import org.crossquote.app.ReaderModel;
import org.crossquote.difference.Difference;
import org.crossquote.difference.DifferenceKind;
import org.crossquote.reading.correction.DifferenceDecision.Verdict;
import org.jspecify.annotations.Nullable;

/** What is said in the panel of the passage that the reader looks at: first of all, that its speakers differ. */
final class DifferenceLines extends VBox {
    private final DifferencesViewModel model;
    private final ReaderModel reader;

    DifferenceLines(DifferencesViewModel model) {
        this.model = model;
        this.reader = model.reader();
        getStyleClass().add("difference-lines");
        reader.focusProperty().addListener((value, before, now) -> show(now));
        model.onChange(() -> show(reader.focus()));
        show(reader.focus());
    }

    private void show(@Nullable Focus focus) {
        List<Difference> here =
                Optional.ofNullable(focus).map(f -> model.of(f.passage())).orElse(List.of());
        getChildren()
                .setAll(here.stream()
                        .sorted((x, y) -> x.kind().compareTo(y.kind()))
                        .map(this::line)
                        .toList());
        boolean any = !here.isEmpty();
        setVisible(any);
        setManaged(any);
    }

    private Label line(Difference difference) {
        Optional<Verdict> verdict = model.decisions().about(difference);
        String sentence = DifferenceWording.sentence(difference, reader.reading());
        Label line =
                new Label(verdict.map(v -> sentence + " " + DifferenceWording.verdict(difference, v, reader.reading()))
                        .orElse(sentence));
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass()
                .addAll(
                        "difference-line-text",
                        difference.kind() == DifferenceKind.SPEAKER && verdict.isEmpty()
                                ? "speakers-differ"
                                : "others-differ");
        if (verdict.isPresent()) {
            line.getStyleClass().add("decided");
        }
        return line;
    }
}
