package org.crossquote.app.panel;

import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crossquote.app.panel.GapRow.Heading;
import org.crossquote.app.panel.GapRow.Line;
import org.crossquote.link.Passage;
import org.jspecify.annotations.Nullable;

/** One row of the list of gaps. */
final class GapCell extends ListCell<GapRow> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final double WORDS_HEIGHT = 62;
    private static final int MOST_NUMBERS = 6;

    private final Function<Passage, String> styleClass;
    private final HBox badges = new HBox(3);
    private final Label who = new Label();
    private final Label count = new Label();
    private final Label words = new Label();
    private final VBox line;

    /** @param styleClass gives the style class of the speaker of a passage */
    GapCell(Function<Passage, String> styleClass) {
        this.styleClass = styleClass;
        getStyleClass().add("quotation-cell");
        who.setMinWidth(0);
        count.getStyleClass().add("soft");
        words.getStyleClass().add("words");
        words.setWrapText(true);
        words.setMaxHeight(WORDS_HEIGHT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(8, badges, who, gap, count);
        top.setAlignment(Pos.CENTER_LEFT);
        line = new VBox(4, top, words);
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
        show(badges, false);
        show(words, false);
        who.setText(heading.text());
        who.getStyleClass().setAll("label", "entry-name");
        count.setText(Integer.toString(heading.count()));
        setAccessibleText(heading.text() + ", " + heading.count());
    }

    private void show(Line gap) {
        List<Integer> numbers = gap.numbers();
        badges.getChildren()
                .setAll(numbers.stream().limit(MOST_NUMBERS).map(GapCell::badge).toList());
        show(badges, !numbers.isEmpty());
        show(words, true);
        words.setText(gap.passage().exact());
        who.setText(gap.who());
        boolean isOwn = numbers.isEmpty() && !gap.passage().exact().isEmpty();
        who.getStyleClass().setAll("label", isOwn ? "speaker-name" : "soft", styleClass.apply(gap.passage()));
        count.setText(numbers.size() > MOST_NUMBERS ? "and " + (numbers.size() - MOST_NUMBERS) + " more" : "");
        String articles = numbers.isEmpty() ? "" : "Articles " + ArticleNumbers.listed(numbers) + ", ";
        setAccessibleText(articles + gap.who() + ": " + gap.passage().exact());
    }

    private static Label badge(int number) {
        Label badge = new Label(Integer.toString(number));
        badge.getStyleClass().add("badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        return badge;
    }

    private static void show(Region node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
