package org.crossquote.app;

import javafx.scene.input.KeyEvent;

/** The keys of commands, for sentences that name one: what they say stays true when a key is changed. */
@FunctionalInterface
public interface KeyNames {
    /**
     * The key of a command as the reader sees it, such as {@code Ctrl+O}; for one without a key the way to it in words.
     *
     * @param command the command's id
     * @return empty when there is no such command
     */
    String of(String command);

    /** Whether a command has a key now. */
    default boolean hasKey(String command) {
        return !of(command).isEmpty();
    }

    /** Whether a key gives a command now, for lists that have an answer of their own to it. */
    default boolean isKeyOf(String command, KeyEvent event) {
        return false;
    }

    /** @param listener run when commands have other keys; until then what was said of them stays true */
    default void onChange(Runnable listener) {}
}
