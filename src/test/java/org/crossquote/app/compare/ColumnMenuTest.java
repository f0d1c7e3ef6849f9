package org.crossquote.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.crossquote.app.ColumnState;
import org.crossquote.app.FxThread;
import org.crossquote.app.GoldReading;
import org.junit.jupiter.api.Test;

/** The menu on a column's card says what each of its lines does, and offers only what can be done. */
class ColumnMenuTest {
    private static List<MenuItem> opened(ColumnsScene columns, int position) {
        MenuButton menu =
                (MenuButton) Objects.requireNonNull(columns.column(position).lookup(".column-menu"));
        Event.fireEvent(menu, new Event(MenuButton.ON_SHOWING));
        return menu.getItems();
    }

    private static List<String> possible(ColumnsScene columns, int position) {
        return opened(columns, position).stream()
                .filter(item -> !(item instanceof SeparatorMenuItem))
                .filter(item -> !item.isDisable())
                .map(MenuItem::getText)
                .toList();
    }

    private static void choose(ColumnsScene columns, int position, String text) {
        opened(columns, position).stream()
                .filter(item -> text.equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
        columns.layout();
    }

    @Test
    void itNamesWhatHappensAndOffersOnlyWhatCanBeDone() {
        FxThread.run(() -> {
            ColumnsScene columns = new ColumnsScene(GoldReading.read());
            assertThat(possible(columns, 1))
                    .containsExactly(
                            "List what only this article tells",
                            "List what is missing in this article",
                            "Move this column to the right",
                            "Hide this column");
            assertThat(opened(columns, 1)).anyMatch(SeparatorMenuItem.class::isInstance);
            choose(columns, 1, "Move this column to the right");
            assertThat(columns.model.columns()).extracting(ColumnState::number).startsWith(2, 1);
            columns.model.columns().getFirst().widthProperty().set(400);
            assertThat(possible(columns, 1))
                    .contains("Give this column an equal share of the width")
                    .doesNotContain("Move this column to the left");
        });
    }

    @Test
    void theLastColumnThatIsShownStays() {
        FxThread.run(() -> {
            ColumnsScene columns = new ColumnsScene(GoldReading.read());
            List<ColumnState> all = columns.model.columns();
            all.subList(1, all.size()).forEach(column -> choose(columns, column.number(), "Hide this column"));
            assertThat(columns.view.track().shown()).containsExactly(all.getFirst());
            assertThat(possible(columns, 1)).doesNotContain("Hide this column");
        });
    }
}
