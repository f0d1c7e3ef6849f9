package org.crossquote.app.panel;

import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.crossquote.app.NumberBadge;
import org.jspecify.annotations.Nullable;

/**
 * One row of the panel's lists.
 *
 * @param <R> what is listed
 */
final class RowCell<R> extends ListCell<R> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final int MOST_NUMBERS = 6;

    private final Function<R, RowLook> looks;
    private final HBox badges = new HBox(3);
    private final CellLine line;
    private List<Integer> numbers = List.of();

    /**
     * @param looks gives how a row looks
     * @param wordsHeight the greatest height of the words in pixels, at their usual size
     */
    RowCell(Function<R, RowLook> looks, double wordsHeight) {
        this.looks = looks;
        line = new CellLine(badges, wordsHeight);
        CellLine.show(badges, false);
        getStyleClass().add("quotation-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        RowLook look = row == null || empty ? null : looks.apply(row);
        pseudoClassStateChanged(HEADING, look != null && look.heading());
        setGraphic(look == null ? null : line);
        setAccessibleText(look == null ? "" : look.accessible());
        if (look != null) {
            show(look);
        }
    }

    private void show(RowLook look) {
        if (!numbers.equals(look.numbers())) {
            numbers = look.numbers();
            badges.getChildren()
                    .setAll(numbers.stream()
                            .limit(MOST_NUMBERS)
                            .map(NumberBadge::new)
                            .toList());
        }
        CellLine.show(badges, !numbers.isEmpty());
        int more = numbers.size() - MOST_NUMBERS;
        line.show(look, more > 0 ? WhyEmpty.text("gap.more", more) : look.behind());
    }
}
