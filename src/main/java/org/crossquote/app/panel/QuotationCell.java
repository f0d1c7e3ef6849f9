package org.crossquote.app.panel;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crossquote.app.SpeakerSureness;
import org.crossquote.app.panel.QuotationRow.Heading;
import org.crossquote.app.panel.QuotationRow.Line;
import org.crossquote.app.panel.QuotationRow.Order;
import org.crossquote.quote.Quotation;
import org.jspecify.annotations.Nullable;

/** One row of the list of quotations. */
final class QuotationCell extends ListCell<QuotationRow> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final double WORDS_HEIGHT = 42;

    private final Function<Quotation, String> styleClass;
    private final Label badge = new Label();
    private final Label name = new Label();
    private final Label count = new Label();
    private final Label words = new Label();
    private final VBox line;

    /** @param styleClass gives the style class of a quotation's speaker */
    QuotationCell(Function<Quotation, String> styleClass) {
        this.styleClass = styleClass;
        getStyleClass().add("quotation-cell");
        badge.getStyleClass().add("badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        name.setMinWidth(0);
        count.getStyleClass().add("soft");
        words.getStyleClass().add("words");
        words.setWrapText(true);
        words.setMaxHeight(WORDS_HEIGHT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(8, badge, name, gap, count);
        top.setAlignment(Pos.CENTER_LEFT);
        line = new VBox(4, top, words);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable QuotationRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEADING, row instanceof Heading);
        setGraphic(row == null || empty ? null : line);
        switch (row) {
            case Heading heading -> show(heading);
            case Line quotation -> show(quotation);
            case null -> setAccessibleText("");
        }
    }

    private void show(Heading heading) {
        badge.setText(Integer.toString(heading.number()));
        show(badge, heading.number() > 0);
        show(words, false);
        name.setText(heading.text());
        name.getStyleClass().setAll("label", "entry-name");
        count.setText(Integer.toString(heading.count()));
        setAccessibleText(heading.text() + ", " + heading.count());
    }

    private void show(Line row) {
        Quotation quotation = row.quotation();
        boolean bySpeaker = row.order() == Order.BY_SPEAKER;
        badge.setText(Integer.toString(row.number()));
        show(badge, bySpeaker);
        show(words, true);
        words.setText(quotation.exact());
        name.setText(bySpeaker && quotation.cue() != null ? quotation.cue().text() : Attribution.speakers(quotation));
        name.getStyleClass().setAll("label", bySpeaker ? "soft" : "speaker-name", styleClass.apply(quotation));
        count.setText(SpeakerSureness.isUnsure(quotation) ? "?" : "");
        setAccessibleText(
                "Article " + row.number() + ", " + Attribution.speakers(quotation) + ": " + quotation.exact());
    }

    private static void show(Region node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
