package org.crossquote.app.command;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.crossquote.app.action.Actions;

/**
 * Turns keys into commands. Keys with Ctrl or Alt work everywhere. Single keys come last: a text field, a list or a
 * button that needs the key has it.
 */
public final class KeyMap {
    private static final String OWN_ESCAPE = "crossquote.own-escape";

    private final Actions actions;
    private final BooleanSupplier covered;
    private final Consumer<String> say;
    private final KeyOwner owner = new KeyOwner();

    /**
     * @param covered whether something lies over the window that wants all keys, such as the palette
     * @param say shows why a key does nothing
     */
    public KeyMap(Actions actions, BooleanSupplier covered, Consumer<String> say) {
        this.actions = actions;
        this.covered = covered;
        this.say = say;
    }

    public void install(Scene scene) {
        owner.install(scene);
        ReadyField.install(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (hasModifier(event) && !belongsToTextField(event)) {
                give(event);
            }
        });
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !event.isConsumed() && isTakenForNothing(event.getTarget())) {
                give(event);
            }
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!hasModifier(event) && !isWanted(event)) {
                give(event);
            }
        });
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (!isWanted(event)) {
                give(event);
            }
        });
    }

    /**
     * Says that a list does something of its own at Esc. All others would take it to end an edit that there never is, and nothing would
     * close.
     */
    public static void keepEscape(Control list) {
        list.getProperties().put(OWN_ESCAPE, true);
    }

    private static boolean isTakenForNothing(EventTarget target) {
        return (target instanceof ListView<?> || target instanceof TableView<?>)
                && !((Control) target).getProperties().containsKey(OWN_ESCAPE);
    }

    private void give(KeyEvent event) {
        if (covered.getAsBoolean()) {
            return;
        }
        actions.of(event).ifPresent(action -> {
            if (action.enabled().get()) {
                event.consume();
                owner.acted(event);
                action.run().run();
            } else {
                say.accept(action.whyNot().get());
            }
        });
    }

    private static boolean hasModifier(KeyEvent event) {
        return event.isShortcutDown() || event.isAltDown() || event.isControlDown() || isFunctionKey(event);
    }

    private static boolean isFunctionKey(KeyEvent event) {
        return event.getCode() != null && event.getCode().isFunctionKey();
    }

    /** Copy, and what else a text field does itself with Ctrl. */
    private static boolean belongsToTextField(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl
                && (event.getCode() == KeyCode.C
                        || event.getCode() == KeyCode.V
                        || event.getCode() == KeyCode.X
                        || event.getCode() == KeyCode.A
                        || event.getCode() == KeyCode.Z
                        || event.getCode().isArrowKey());
    }

    private static boolean isWanted(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl
                || (event.getTarget() instanceof ButtonBase && event.getCode() == KeyCode.ENTER);
    }
}
