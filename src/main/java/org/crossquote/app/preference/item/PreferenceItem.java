package org.crossquote.app.preference.item;

import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * One thing that the reader can choose. What it changes is seen at once; it is a view over what is remembered, and remembers nothing itself.
 *
 * @param id a name that never changes
 * @param group the section in which it stands
 * @param title what the reader sees
 * @param note a sentence that says more; empty for none
 * @param words what others call it, for the palette
 * @param control made once, when the section is shown for the first time
 */
public record PreferenceItem(
        String id, PreferenceGroup group, String title, String note, String words, Supplier<? extends Node> control) {}
