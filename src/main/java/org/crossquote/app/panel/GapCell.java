package org.crossquote.app.panel;

import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.crossquote.app.NumberBadge;
import org.crossquote.app.panel.GapRow.Heading;
import org.crossquote.app.panel.GapRow.Line;
import org.crossquote.link.Passage;
import org.crossquote.message.MessageFile;
import org.jspecify.annotations.Nullable;

/** One row of the list of gaps. */
final class GapCell extends ListCell<GapRow> {
    private static final MessageFile MESSAGES = MessageFile.beside(GapCell.class);
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final double WORDS_HEIGHT = 62;
    private static final int MOST_NUMBERS = 6;

    private final Function<Passage, String> styleClass;
    private final HBox badges = new HBox(3);
    private final CellLine line = new CellLine(badges, WORDS_HEIGHT);

    /** @param styleClass gives the style class of the speaker of a passage */
    GapCell(Function<Passage, String> styleClass) {
        this.styleClass = styleClass;
        getStyleClass().add("quotation-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable GapRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEADING, row instanceof Heading);
        setGraphic(row == null || empty ? null : line);
        switch (row) {
            case Heading heading -> show(heading);
            case Line gap -> show(gap);
            case null -> setAccessibleText("");
        }
    }

    private void show(Heading heading) {
        badges.getChildren().clear();
        CellLine.show(badges, false);
        line.showHeading(heading.text(), heading.count());
        setAccessibleText(MESSAGES.text("heading", heading.text(), heading.count()));
    }

    private void show(Line gap) {
        List<Integer> numbers = gap.numbers();
        badges.getChildren()
                .setAll(numbers.stream()
                        .limit(MOST_NUMBERS)
                        .map(NumberBadge::new)
                        .toList());
        CellLine.show(badges, !numbers.isEmpty());
        line.showName(gap.who(), "speaker-name", styleClass.apply(gap.passage()));
        line.showWords(
                gap.passage().exact(),
                numbers.size() > MOST_NUMBERS ? MESSAGES.text("gap.more", numbers.size() - MOST_NUMBERS) : "");
        String exact = gap.passage().exact();
        setAccessibleText(
                numbers.isEmpty()
                        ? MESSAGES.text("gap.words", gap.who(), exact)
                        : MESSAGES.text("gap.words-in", ArticleNumbers.few(numbers), gap.who(), exact));
    }
}
