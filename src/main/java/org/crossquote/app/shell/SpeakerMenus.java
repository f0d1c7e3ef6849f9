package org.crossquote.app.shell;

import java.util.List;
import java.util.Optional;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.crossquote.app.bar.SpeakerChip;
import org.crossquote.app.feature.ContextMenus;

/** The menu of a speaker's chip: what the features offer about the speaker. */
final class SpeakerMenus {
    private final ContextMenus menus;

    SpeakerMenus(ContextMenus menus) {
        this.menus = menus;
    }

    void install(Scene scene) {
        scene.addEventFilter(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event -> chip(event.getTarget()).ifPresent(chip -> {
                    event.consume();
                    open(chip, event);
                }));
    }

    private void open(SpeakerChip chip, ContextMenuEvent event) {
        List<MenuItem> items = menus.ofSpeaker(chip.speaker());
        if (!items.isEmpty()) {
            ContextMenu menu = new ContextMenu();
            menu.getItems().setAll(items);
            menu.show(chip, event.getScreenX(), event.getScreenY());
        }
    }

    private static Optional<SpeakerChip> chip(EventTarget target) {
        for (Node node = target instanceof Node n ? n : null; node != null; node = node.getParent()) {
            if (node instanceof SpeakerChip chip) {
                return Optional.of(chip);
            }
        }
        return Optional.empty();
    }
}
