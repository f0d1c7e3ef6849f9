package org.crossquote.app.compare;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import org.crossquote.app.ColumnState;
import org.crossquote.app.Gap;

/** What the menu on a column's card offers. */
final class ColumnMenu {
    private ColumnMenu() {}

    /** @param onGap told when the reader asks what stands only in the article, or what it lacks */
    static List<MenuItem> items(ColumnState state, ColumnDrag drag, Consumer<Gap> onGap) {
        return List.of(
                item("Only here", () -> onGap.accept(Gap.ONLY_HERE)),
                item("Missing here", () -> onGap.accept(Gap.MISSING_HERE)),
                item("Hide", () -> state.shownProperty().set(false)),
                item("Move left", () -> drag.move(state, -1)),
                item("Move right", () -> drag.move(state, 1)),
                item("Equal width", () -> state.widthProperty().set(ColumnState.SHARED)));
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(e -> action.run());
        return item;
    }
}
