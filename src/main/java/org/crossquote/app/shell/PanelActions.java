package org.crossquote.app.shell;

import javafx.beans.property.BooleanProperty;
import org.crossquote.app.ColumnState;
import org.crossquote.app.Gap;
import org.crossquote.app.compare.ColumnsView;
import org.crossquote.app.panel.SidePanel;
import org.crossquote.app.panel.WordingsView;
import org.crossquote.app.shell.Action.Group;

/** The commands that open something beside or below the columns. */
final class PanelActions {
    private final Actions actions;
    private final ColumnsView columns;
    private final SidePanel panel;
    private final WordingsView wordings;
    private final BooleanProperty panelShown;
    private final NoCounterpartText alone;

    PanelActions(
            Actions actions,
            ColumnsView columns,
            SidePanel panel,
            WordingsView wordings,
            BooleanProperty panelShown,
            NoCounterpartText alone) {
        this.actions = actions;
        this.columns = columns;
        this.panel = panel;
        this.wordings = wordings;
        this.panelShown = panelShown;
        this.alone = alone;
    }

    void register() {
        actions.add(
                Group.VIEW,
                "panel.toggle",
                "Show the panel",
                () -> panelShown.set(!panelShown.get()),
                "Shortcut+Back Slash");
        actions.tick("panel.toggle", panelShown);
        addPage("panel.comparison", "Show what stands in other articles", panel::showComparison);
        addPage("panel.quotes", "Show all quotes", panel::showQuotes);
        addPage("panel.unsure", "Show quotes whose speaker is to be checked", panel::showUnsure, "U");
        addPage(
                "panel.boilerplate",
                "List what unrelated articles repeat (boilerplate)",
                panel::showRepeated,
                "Shift+B");
        actions.add(
                Group.READING,
                "wordings.toggle",
                "All wordings side by side",
                wordings.availableProperty(),
                () -> alone.why("W lays all its wordings side by side"),
                wordings::toggle,
                "W");
        addGap("gap.only", "What stands only in this article", Gap.ONLY_HERE, "O");
        addGap("gap.missing", "What is missing in this article", Gap.MISSING_HERE, "Shift+O");
        panel.setOnTable(wordings::toggle);
        panel.setOnOpen(columns::openBeside);
        columns.setOnGap(this::showGap);
    }

    private void addPage(String id, String title, Runnable show, String... keys) {
        Runnable run = () -> {
            panelShown.set(true);
            show.run();
        };
        actions.add(Group.VIEW, id, title, run, keys);
    }

    private void addGap(String id, String title, Gap gap, String key) {
        Runnable show = () -> {
            ColumnState current = columns.currentColumnProperty().get();
            if (current != null) {
                showGap(current, gap);
                panel.focusGaps();
            }
        };
        actions.add(
                Group.READING,
                id,
                title,
                columns.currentColumnProperty().isNotNull(),
                () -> "Click into an article first.",
                show,
                key);
    }

    private void showGap(ColumnState column, Gap gap) {
        panelShown.set(true);
        panel.showGap(column.article().id(), gap);
    }
}
