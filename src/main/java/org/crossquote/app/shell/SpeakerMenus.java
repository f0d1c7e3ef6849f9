package org.crossquote.app.shell;

import java.util.List;
import java.util.Optional;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.crossquote.app.note.CorrectionFeature;

/** The menu of a speaker's chip: what can be put right about the speaker. */
final class SpeakerMenus {
    private final CorrectionFeature corrections;

    SpeakerMenus(CorrectionFeature corrections) {
        this.corrections = corrections;
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
        List<MenuItem> items = corrections.aboutSpeaker(chip.speaker());
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
