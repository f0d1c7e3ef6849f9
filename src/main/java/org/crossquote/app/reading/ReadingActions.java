package org.crossquote.app.reading;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.crossquote.app.ColumnState;
import org.crossquote.app.NoCounterpartText;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.action.Actions;
import org.crossquote.app.compare.ColumnsView;

/** The commands of reading: everything that needs only the model and the columns. */
final class ReadingActions {
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
        copying();
        columns();
        textSize();
    }

    private void reading() {
        ObservableBooleanValue focused = model.focusProperty().isNotNull();
        addStep("quotation.next", "Next quotation", columns::nextQuotation, "No quotation follows. K goes back.", "J");
        addStep(
                "quotation.previous",
                "Previous quotation",
                columns::previousQuotation,
                "No quotation stands before this place. J goes on.",
                "K");
        addStep(
                "focus.activate",
                "Compare this quotation or passage",
                columns::activate,
                "Nothing to compare stands here. J and K go to a quotation.",
                "Enter");
        NoCounterpartText alone = new NoCounterpartText(model);
        actions.add(
                Group.READING,
                "counterpart.next",
                "Next wording of it",
                alone.isLinked(),
                () -> alone.why("L goes through all its wordings"),
                () -> orHint(columns.nextCounterpart(), "The columns of the other articles that have it are hidden."),
                "L");
        actions.add(Group.READING, "focus.clear", "Back to where you read", focused, model::clearFocus, "Esc");
        actions.add(Group.READING, "history.back", "Back to what you looked at before", model::back, "Alt+Left");
        actions.add(
                Group.READING,
                "history.forward",
                "Forward to what you looked at after it",
                model::forward,
                "Alt+Right");
        actions.add(
                Group.READING,
                "filter.all",
                "Show all speakers",
                Bindings.isNotEmpty(model.filter().chosen()),
                () -> model.filter().showAll());
    }

    private void addStep(String id, String title, BooleanSupplier step, String atEnd, String key) {
        actions.add(Group.READING, id, title, () -> orHint(step.getAsBoolean(), atEnd), key);
    }

    private void orHint(boolean isDone, String otherwise) {
        if (!isDone) {
            hint.accept(otherwise);
        }
    }

    private void copying() {
        actions.add(Group.READING, "copy.text", "Copy the selected words", columns::copySelection, "Shortcut+C");
        actions.add(
                Group.READING,
                "copy.source",
                "Copy them with their source",
                columns::copyWithSource,
                "Shortcut+Shift+C");
        actions.add(Group.READING, "select.all", "Select the whole article", columns::selectAll, "Shortcut+A");
    }

    private void columns() {
        for (int n = 1; n <= NUMBERED_COLUMNS; n++) {
            int number = n;
            actions.add(
                    Group.COLUMNS,
                    "column." + n,
                    "Go to column " + n,
                    Bindings.size(model.columns()).greaterThanOrEqualTo(n),
                    () -> columns.goToColumn(number),
                    Integer.toString(n));
        }
        actions.add(
                Group.COLUMNS,
                "column.left",
                "Move this column to the left",
                () -> columns.moveColumn(-1),
                "Alt+Shift+Left");
        actions.add(
                Group.COLUMNS,
                "column.right",
                "Move this column to the right",
                () -> columns.moveColumn(1),
                "Alt+Shift+Right");
        actions.add(
                Group.COLUMNS,
                "column.hide",
                "Hide this column",
                Bindings.createBooleanBinding(this::canHide, columns.currentColumnProperty()),
                this::hideColumn,
                "Shortcut+H");
        actions.add(
                Group.COLUMNS,
                "columns.all",
                "Show all articles",
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
                "Larger text",
                () -> grow(STEP),
                "Shortcut+Plus",
                "Shortcut+Equals",
                // Where the plus sign is typed with Shift.
                "Shortcut+Shift+Equals",
                "Shortcut+Shift+Plus",
                "Shortcut+Add");
        actions.add(
                Group.VIEW, "text.smaller", "Smaller text", () -> grow(-STEP), "Shortcut+Minus", "Shortcut+Subtract");
        actions.add(
                Group.VIEW,
                "text.reset",
                "Text size as it was",
                () -> model.textSizeProperty().set(ReaderModel.DEFAULT_TEXT_SIZE),
                "Shortcut+0",
                "Shortcut+Numpad 0");
    }

    private void grow(double step) {
        double size = model.textSizeProperty().get() + step;
        model.textSizeProperty().set(TextSize.possible(size));
    }
}
