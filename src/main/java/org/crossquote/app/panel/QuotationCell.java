package org.crossquote.app.panel;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import org.crossquote.app.NumberBadge;
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
    private final NumberBadge badge = new NumberBadge();
    private final CellLine line = new CellLine(badge, WORDS_HEIGHT);

    /** @param styleClass gives the style class of a quotation's speaker */
    QuotationCell(Function<Quotation, String> styleClass) {
        this.styleClass = styleClass;
        getStyleClass().add("quotation-cell");
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
        badge.setNumber(heading.number());
        CellLine.show(badge, heading.number() > 0);
        line.showHeading(heading.text(), heading.count());
        setAccessibleText(WhyEmpty.text("heading", heading.text(), heading.count()));
    }

    private void show(Line row) {
        Quotation quotation = row.quotation();
        boolean bySpeaker = row.order() == Order.BY_SPEAKER;
        badge.setNumber(row.number());
        CellLine.show(badge, bySpeaker);
        line.showName(
                bySpeaker && quotation.cue() != null ? quotation.cue().text() : AttributionWords.speakers(quotation),
                bySpeaker ? "soft" : "speaker-name",
                styleClass.apply(quotation));
        line.showWords(quotation.exact(), SpeakerSureness.isUnsure(quotation) ? "?" : "");
        setAccessibleText(
                WhyEmpty.text("article.says", row.number(), AttributionWords.speakers(quotation), quotation.exact()));
    }
}
