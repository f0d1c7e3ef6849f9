package org.crossquote.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.input.MouseEvent;
import org.crossquote.app.ColumnState;
import org.crossquote.app.Gap;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.column.ArticleColumn;
import org.jspecify.annotations.Nullable;

/** Makes the column of an article when it comes into view, with all that the features put into it. */
final class ColumnMaker {
    private final ReaderModel model;
    private final ShownReading found;
    private final FocusDisplay display;
    private final ColumnDrag drag;
    private final ColumnCommands commands;
    private final ScrollPlaces places;
    private final ObjectProperty<@Nullable ColumnState> current;
    private final List<Consumer<ArticleColumn>> parts = new ArrayList<>();
    private BiConsumer<ColumnState, Gap> onGap = (column, gap) -> {};

    ColumnMaker(
            ReaderModel model,
            ShownReading found,
            FocusDisplay display,
            ColumnDrag drag,
            ColumnCommands commands,
            ScrollPlaces places,
            ObjectProperty<@Nullable ColumnState> current) {
        this.model = model;
        this.found = found;
        this.display = display;
        this.drag = drag;
        this.commands = commands;
        this.places = places;
        this.current = current;
    }

    ArticleColumn make(ColumnState state) {
        ArticleColumn column = new ArticleColumn(
                state,
                ColumnMenu.items(state, drag, gap -> onGap.accept(state, gap)),
                mark -> commands.choose(state, mark.span()));
        column.setTextSize(model.textSizeProperty().get());
        found.made(column);
        column.setCurrent(current.get() == state);
        column.setOnGap(gap -> onGap.accept(state, gap));
        column.scrollProperty().addListener((value, before, now) -> display.scrolled());
        column.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> current.set(state));
        column.textFocusedProperty().subscribe(has -> {
            if (has) {
                current.set(state); // Tab leads into a column, too
            }
        });
        drag.install(column.header(), state);
        places.restore(column);
        parts.forEach(part -> part.accept(column));
        return column;
    }

    /** @param listener told when the reader asks what stands only in an article, or what it lacks */
    void setOnGap(BiConsumer<ColumnState, Gap> listener) {
        onGap = listener;
    }

    /** Every column made from now on has this, too. */
    void addPart(Consumer<ArticleColumn> part) {
        parts.add(part);
    }
}
