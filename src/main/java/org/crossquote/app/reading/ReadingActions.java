package org.crossquote.app.reading;

import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.crossquote.app.ColumnState;
import org.crossquote.app.NoCounterpartText;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.action.Actions;
import org.crossquote.app.compare.ColumnsView;
import org.crossquote.export.cite.CitationStyle;
import org.crossquote.message.MessageFile;

/** The commands of reading: everything that needs only the model and the columns. */
final class ReadingActions {
    private static final MessageFile MESSAGES = MessageFile.beside(ReadingActions.class);
    private static final int NUMBERED_COLUMNS = 9;
    private static final double STEP = 1;

    private final ReaderModel model;
    private final ColumnsView columns;
    private final Actions actions;
    private final Consumer<String> hint;

    /** @param hint says why a command has done nothing */
    ReadingActions(ReaderModel model, ColumnsView columns, Actions actions, Consumer<String> hint) {
        this.model = model;
        this.columns = columns;
        this.actions = actions;
        this.hint = hint;
    }

    void register() {
        reading();
        filter();
        copying();
        columns();
        textSize();
    }

    private void reading() {
        ObservableBooleanValue focused = model.focusProperty().isNotNull();
        addStep(
                "quotation.next",
                MESSAGES.text("command.quotation.next"),
                columns::nextQuotation,
                () -> MESSAGES.text("quotation.last", actions.keyText("quotation.previous")),
                "J");
        addStep(
                "quotation.previous",
                MESSAGES.text("command.quotation.previous"),
                columns::previousQuotation,
                () -> MESSAGES.text("quotation.first", actions.keyText("quotation.next")),
                "K");
        addStep(
                "focus.activate",
                MESSAGES.text("command.focus.activate"),
                columns::activate,
                () -> MESSAGES.text(
                        "compare.nothing", actions.keyText("quotation.next"), actions.keyText("quotation.previous")),
                "Enter");
        NoCounterpartText alone = new NoCounterpartText(model, actions::keyText);
        actions.add(
                Group.READING,
                "counterpart.next",
                MESSAGES.text("command.counterpart.next"),
                alone.isLinked(),
                () -> alone.why(MESSAGES.text(
                        "counterpart.unfocused",
                        actions.keyText("quotation.next"),
                        actions.keyText("focus.activate"),
                        actions.keyText("counterpart.next"))),
                () -> orHint(columns.nextCounterpart(), () -> MESSAGES.text("counterpart.hidden")),
                "L");
        actions.add(
                Group.READING, "focus.clear", MESSAGES.text("command.focus.clear"), focused, model::clearFocus, "Esc");
        actions.add(Group.READING, "history.back", MESSAGES.text("command.history.back"), model::back, "Alt+Left");
        actions.add(
                Group.READING,
                "history.forward",
                MESSAGES.text("command.history.forward"),
                model::forward,
                "Alt+Right");
    }

    /** The choice of speakers is the last thing that Esc leaves. */
    private void filter() {
        actions.addLast(
                Group.READING,
                "filter.all",
                MESSAGES.text("command.filter.all"),
                Bindings.isNotEmpty(model.filter().chosen()),
                () -> model.filter().showAll(),
                "Esc");
    }

    private void addStep(String id, String title, BooleanSupplier step, Supplier<String> atEnd, String key) {
        actions.add(Group.READING, id, title, () -> orHint(step.getAsBoolean(), atEnd), key);
    }

    private void orHint(boolean isDone, Supplier<String> otherwise) {
        if (!isDone) {
            hint.accept(otherwise.get());
        }
    }

    private void copying() {
        actions.add(
                Group.READING, "copy.text", MESSAGES.text("command.copy.text"), columns.copied()::copy, "Shortcut+C");
        actions.add(
                Group.READING,
                "copy.source",
                MESSAGES.text("command.copy.source"),
                columns.copied()::copyWithSource,
                "Shortcut+Shift+C");
        for (CitationStyle style : CitationStyle.values()) {
            String id = "cite." + style.name().toLowerCase(Locale.ROOT);
            actions.add(
                    Group.READING,
                    id,
                    MESSAGES.text("command.cite", style.inWords()),
                    () -> columns.copied().styleProperty().set(style));
            actions.tick(id, columns.copied().styleProperty().isEqualTo(style));
        }
        actions.add(Group.READING, "select.all", MESSAGES.text("command.select.all"), columns::selectAll, "Shortcut+A");
    }

    private void columns() {
        for (int n = 1; n <= NUMBERED_COLUMNS; n++) {
            int number = n;
            actions.add(
                    Group.COLUMNS,
                    "column." + n,
                    MESSAGES.text("command.column", n),
                    Bindings.size(model.columns()).greaterThanOrEqualTo(n),
                    () -> columns.goToColumn(number),
                    Integer.toString(n));
        }
        actions.add(
                Group.COLUMNS,
                "column.left",
                MESSAGES.text("command.column.left"),
                () -> columns.moveColumn(-1),
                "Alt+Shift+Left");
        actions.add(
                Group.COLUMNS,
                "column.right",
                MESSAGES.text("command.column.right"),
                () -> columns.moveColumn(1),
                "Alt+Shift+Right");
        actions.add(
                Group.COLUMNS,
                "column.hide",
                MESSAGES.text("command.column.hide"),
                Bindings.createBooleanBinding(this::canHide, columns.currentColumnProperty()),
                this::hideColumn,
                "Shortcut+H");
        actions.add(
                Group.COLUMNS,
                "columns.all",
                MESSAGES.text("command.columns.all"),
                () -> model.columns().forEach(column -> column.shownProperty().set(true)));
    }

    private boolean canHide() {
        return columns.currentColumnProperty().get() != null;
    }

    /** The last column that is shown stays. */
    private void hideColumn() {
        ColumnState current = columns.currentColumnProperty().get();
        long shown = model.columns().stream()
                .filter(column -> column.shownProperty().get())
                .count();
        if (current != null && shown > 1) {
            current.shownProperty().set(false);
        }
    }

    private void textSize() {
        actions.add(
                Group.VIEW,
                "text.larger",
                MESSAGES.text("command.text.larger"),
                () -> grow(STEP),
                "Shortcut+Plus",
                "Shortcut+Equals",
                // Where the plus sign is typed with Shift.
                "Shortcut+Shift+Equals",
                "Shortcut+Shift+Plus",
                "Shortcut+Add");
        actions.add(
                Group.VIEW,
                "text.smaller",
                MESSAGES.text("command.text.smaller"),
                () -> grow(-STEP),
                "Shortcut+Minus",
                "Shortcut+Subtract");
        actions.add(
                Group.VIEW,
                "text.reset",
                MESSAGES.text("command.text.reset"),
                () -> model.textSizeProperty().set(ReaderModel.DEFAULT_TEXT_SIZE),
                "Shortcut+0",
                "Shortcut+Numpad 0");
    }

    private void grow(double step) {
        double size = model.textSizeProperty().get() + step;
        model.textSizeProperty().set(TextSize.possible(size));
    }
}
