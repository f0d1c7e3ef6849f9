package org.crossquote.app.panel;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.MenuItem;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.feature.ContextMenus;
import org.crossquote.app.feature.ContextMenus.Part;
import org.crossquote.app.feature.Feature;
import org.crossquote.app.feature.PanelTabs.Tab;
import org.crossquote.app.feature.Workbench;
import org.crossquote.link.Passage;
import org.crossquote.message.MessageFile;

/** What the other articles have of what the reader looks at. */
public final class ComparisonFeature implements Feature {
    private final BiConsumer<Passage, Passage> apart;

    /** @param apart told when the reader says that two passages do not belong together */
    public ComparisonFeature(BiConsumer<Passage, Passage> apart) {
        this.apart = apart;
    }

    @Override
    public void install(Workbench window) {
        Tab tab = window.panel()
                .add(
                        "In other articles",
                        () -> new ComparisonView(
                                window.model(),
                                () -> window.actions()
                                        .get(WordingsFeature.TOGGLE)
                                        .give(),
                                window.columns()::openBeside,
                                apart));
        window.actions().add(Group.VIEW, "panel.comparison", "Show what stands in other articles", tab::open);
        window.menus().addToText(Part.LOOK, target -> List.of(compare(target, window.model())));
    }

    private static MenuItem compare(ContextMenus.TextTarget target, ReaderModel model) {
        MenuItem item = new MenuItem(MessageFile.beside(ComparisonFeature.class).text("menu.compare"));
        item.setId("menu.compare");
        item.setDisable(target.passage().isEmpty());
        target.passage().ifPresent(p -> item.setOnAction(e -> model.focusOn(p.article(), p.span())));
        return item;
    }
}
