package org.crossquote.app.action;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** A character, wherever the keyboard has it. */
public final class TypedKey extends KeyCombination {
    private final String character;

    TypedKey(String character) {
        this.character = character;
    }

    @Override
    public boolean match(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_TYPED
                && character.equals(event.getCharacter())
                && !event.isControlDown()
                && !event.isAltDown()
                && !event.isMetaDown();
    }

    @Override
    public String getName() {
        return character;
    }

    @Override
    public String getDisplayText() {
        return character;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TypedKey key && key.character.equals(character);
    }

    @Override
    public int hashCode() {
        return character.hashCode();
    }
}
