package org.crossquote.app.overlay;

import java.util.function.BooleanSupplier;
import javafx.css.PseudoClass;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What lies over the window until it is done or Esc is pressed: the palette, the key sheet. One at a time. */
public final class Overlay extends StackPane {
    private static final PseudoClass BESIDE = PseudoClass.getPseudoClass("beside");

    private static final String ESCAPE = "crossquote.escape";

    private @Nullable Node focusBefore;

    public Overlay() {
        getStyleClass().add("overlay");
        setAlignment(Pos.TOP_CENTER);
        setVisible(false);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                if (!closesInner(event.getTarget())) {
                    close();
                }
            }
        });
    }

    /**
     * Lets something within what lies over the window have Esc while it has the keyboard.
     *
     * @param closes closes the thing, and gives whether there was one; otherwise Esc goes on to what lies around it
     */
    public static void onEscape(Node part, BooleanSupplier closes) {
        part.getProperties().put(ESCAPE, closes);
    }

    private boolean closesInner(EventTarget target) {
        for (Node node = target instanceof Node inner ? inner : null; node != null && node != this; ) {
            if (node.getProperties().get(ESCAPE) instanceof BooleanSupplier closes && closes.getAsBoolean()) {
                return true;
            }
            node = node.getParent();
        }
        return false;
    }

    /** Opens {@code content} and gives the keys to {@code first}. */
    public void open(Region content, Node first) {
        show(content, first, false);
    }

    /** The same at the right edge and without a veil: what is chosen there is seen in the page. */
    public void openBeside(Region content, Node first) {
        show(content, first, true);
    }

    private void show(Region content, Node first, boolean beside) {
        pseudoClassStateChanged(BESIDE, beside);
        setAlignment(beside ? Pos.TOP_RIGHT : Pos.TOP_CENTER);
        Scene scene = getScene();
        if (!isOpen() && scene != null) {
            focusBefore = scene.getFocusOwner();
        }
        content.setMaxSize(USE_PREF_SIZE, beside ? Double.MAX_VALUE : USE_PREF_SIZE);
        content.setMinHeight(0);
        getChildren().setAll(content);
        setVisible(true);
        first.requestFocus();
    }

    /** Closes it and gives the keys back to whom they belonged. */
    public void close() {
        setVisible(false);
        getChildren().clear();
        if (focusBefore != null) {
            focusBefore.requestFocus();
            focusBefore = null;
        }
    }

    public boolean isOpen() {
        return isVisible();
    }
}
