package org.crossquote.app.panel;

import org.crossquote.app.ColumnState;
import org.crossquote.app.Gap;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.feature.Feature;
import org.crossquote.app.feature.PanelTabs;
import org.crossquote.app.feature.PanelTabs.Tab;
import org.crossquote.app.feature.Workbench;
import org.crossquote.work.Lazy;

/** What stands in one article alone, what it lacks, and what unrelated articles repeat. */
public final class GapsFeature implements Feature {
    @Override
    public void install(Workbench window) {
        PanelTabs panel = window.panel();
        Lazy<GapList> gaps = new Lazy<>(() -> new GapList(window.model(), window.columns()::openBeside));
        Lazy<RepeatedList> repeated = new Lazy<>(() -> new RepeatedList(window.model(), panel::selectFirst));
        Tab tab = panel.add("Gaps", gaps::get);
        Runnable showRepeated = () -> {
            panel.openInstead(repeated.get());
            repeated.get().focusList();
        };
        window.actions()
                .add(
                        Group.VIEW,
                        "panel.boilerplate",
                        "List what unrelated articles repeat (boilerplate)",
                        showRepeated,
                        "Shift+B");
        addGap(window, tab, gaps, "gap.only", "What was found in no other article", Gap.ONLY_HERE, "O");
        addGap(window, tab, gaps, "gap.missing", "What is missing in this article", Gap.MISSING_HERE, "Shift+O");
        window.columns().setOnGap((column, gap) -> show(column, gap, tab, gaps.get()));
        // Whoever looks at something in the text wants to see how others word it; whoever goes through a list wants to
        // keep that.
        window.model().focusProperty().addListener((value, before, now) -> {
            boolean another =
                    now != null && (before == null || !before.passage().equals(now.passage()));
            if (another && (panel.isInstead() || tab.isOpen()) && !panel.hasKeyboard()) {
                panel.selectFirst();
            }
        });
    }

    private static void addGap(
            Workbench window, Tab tab, Lazy<GapList> gaps, String id, String title, Gap gap, String key) {
        var current = window.columns().currentColumnProperty();
        Runnable show = () -> {
            ColumnState column = current.get();
            if (column != null) {
                show(column, gap, tab, gaps.get());
                gaps.get().focusList();
            }
        };
        window.actions()
                .add(Group.READING, id, title, current.isNotNull(), () -> "Click into an article first.", show, key);
    }

    private static void show(ColumnState column, Gap gap, Tab tab, GapList list) {
        tab.open();
        list.show(column.article().id(), gap);
    }
}
