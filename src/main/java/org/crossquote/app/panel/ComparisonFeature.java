package org.crossquote.app.panel;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crossquote.app.Focus;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.feature.ContextMenus;
import org.crossquote.app.feature.ContextMenus.Part;
import org.crossquote.app.feature.Feature;
import org.crossquote.app.feature.PanelTabs.Tab;
import org.crossquote.app.feature.Workbench;
import org.crossquote.link.Passage;
import org.crossquote.message.MessageFile;
import org.jspecify.annotations.Nullable;

/** What the other articles have of what the reader looks at. */
public final class ComparisonFeature implements Feature {
    private final BiConsumer<Passage, Passage> apart;
    private final Supplier<? extends Node> head;
    private final BooleanSupplier isWriting;

    /**
     * @param apart told when the reader says that two passages do not belong together
     * @param isWriting whether the reader is writing a note, which stays before his eyes then
     * @param head makes what stands over the wordings, and takes no room while it has nothing to say
     */
    public ComparisonFeature(
            BiConsumer<Passage, Passage> apart, BooleanSupplier isWriting, Supplier<? extends Node> head) {
        this.isWriting = isWriting;
        this.apart = apart;
        this.head = head;
    }

    @Override
    public void install(Workbench window) {
        Tab tab = window.panel().add(WhyEmpty.text("tab.comparison"), () -> page(window));
        window.model().focusProperty().addListener((value, before, now) -> {
            boolean isWanted = !window.panel().isInUse() && !window.panel().isFollowing() && !isWriting.getAsBoolean();
            if (isChosen(before, now) && isWanted) {
                tab.select();
            }
        });
        window.actions().add(Group.VIEW, "panel.comparison", WhyEmpty.text("command.panel.comparison"), tab::open);
        window.menus().addToText(Part.LOOK, target -> List.of(compare(target, window.model())));
    }

    /** The same may come again because more of it is known. */
    private static boolean isChosen(@Nullable Focus before, @Nullable Focus now) {
        return now != null && (before == null || !before.passage().equals(now.passage()));
    }

    private Node page(Workbench window) {
        ComparisonView wordings = new ComparisonView(
                window.model(),
                () -> window.actions().get(WordingsFeature.TOGGLE).give(),
                window.columns()::openBeside,
                apart);
        VBox.setVgrow(wordings, Priority.ALWAYS);
        return new VBox(head.get(), wordings);
    }

    private static MenuItem compare(ContextMenus.TextTarget target, ReaderModel model) {
        MenuItem item = new MenuItem(MessageFile.beside(ComparisonFeature.class).text("menu.compare"));
        item.setId("menu.compare");
        item.setDisable(target.passage().isEmpty());
        target.passage().ifPresent(p -> item.setOnAction(e -> model.focusOn(p.article(), p.span())));
        return item;
    }
}
