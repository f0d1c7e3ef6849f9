package org.crossquote.app.compare;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.crossquote.app.ColumnState;
import org.crossquote.app.Enumerations;
import org.crossquote.app.Focus;
import org.crossquote.app.PlaceWords;
import org.crossquote.app.ReaderModel;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Quotation;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/** Says in words where the reader is. */
final class PositionText {
    private static final MessageFile MESSAGES = MessageFile.beside(PositionText.class);

    private final ReaderModel model;
    private final ReadOnlyObjectProperty<@Nullable ColumnState> current;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private QuotationCursor.@Nullable Position ring;

    PositionText(ReaderModel model, ReadOnlyObjectProperty<@Nullable ColumnState> current) {
        this.model = model;
        this.current = current;
        model.focusProperty().addListener((value, before, now) -> update());
        this.current.addListener((value, before, now) -> update());
    }

    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    void ringMoved(QuotationCursor.@Nullable Position now) {
        ring = now;
        update();
    }

    private void update() {
        Focus focus = model.focus();
        if (ring != null) {
            text.set(at(ring.column().article().id(), ring.span()));
        } else if (focus != null) {
            text.set(at(focus.passage().article(), focus.passage().span()));
        } else {
            ColumnState column = current.get();
            text.set(column == null ? "" : MESSAGES.text("position.article", column.number()));
        }
    }

    private String at(String article, Span span) {
        ColumnState column = model.column(article).orElse(null);
        if (column == null) {
            return "";
        }
        List<Span> quotations = model.reading().quotations(article).stream()
                .map(Quotation::span)
                .toList();
        int index = quotations.indexOf(span);
        return index >= 0
                ? MESSAGES.text("position.quotation", index + 1, quotations.size(), column.number())
                : Enumerations.article(column.number(), PlaceWords.of(column.article(), span));
    }
}
