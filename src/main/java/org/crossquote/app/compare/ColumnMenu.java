package org.crossquote.app.compare;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.crossquote.app.ColumnState;
import org.crossquote.app.Gap;
import org.crossquote.message.MessageFile;

/** What the menu on a column's card offers. What cannot be done at the moment is grey; the last column that is shown stays. */
final class ColumnMenu {
    private static final MessageFile WORDS = MessageFile.beside(ColumnMenu.class);

    private ColumnMenu() {}

    /** @param onGap told when the reader asks what stands only in the article, or what it lacks */
    static List<MenuItem> items(ColumnState state, ColumnDrag drag, Consumer<Gap> onGap) {
        return List.of(
                item("only", () -> true, () -> onGap.accept(Gap.ONLY_HERE)),
                item("missing", () -> true, () -> onGap.accept(Gap.MISSING_HERE)),
                new SeparatorMenuItem(),
                item("left", () -> drag.canMove(state, -1), () -> drag.move(state, -1)),
                item("right", () -> drag.canMove(state, 1), () -> drag.move(state, 1)),
                item(
                        "width",
                        () -> state.widthProperty().get() != ColumnState.SHARED,
                        () -> state.widthProperty().set(ColumnState.SHARED)),
                item("hide", drag::areSeveral, () -> state.shownProperty().set(false)));
    }

    private static MenuItem item(String id, BooleanSupplier isPossible, Runnable action) {
        MenuItem item = new MenuItem(WORDS.text("column.menu." + id));
        item.setId("column.menu." + id);
        item.setOnMenuValidation(event -> item.setDisable(!isPossible.getAsBoolean()));
        item.setOnAction(event -> action.run());
        return item;
    }
}
