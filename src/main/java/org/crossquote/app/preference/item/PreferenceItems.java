package org.crossquote.app.preference.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.crossquote.message.MessageFile;

/** All that the reader can choose on the page of preferences; features add to it when they are installed. */
public final class PreferenceItems {
    private final List<PreferenceItem> items = new ArrayList<>();

    /**
     * Adds one thing that can be chosen.
     *
     * @throws IllegalArgumentException when another one has its id
     */
    public void add(PreferenceItem item) {
        if (items.stream().anyMatch(other -> other.id().equals(item.id()))) {
            throw new IllegalArgumentException("There is a preference " + item.id() + " already.");
        }
        items.add(item);
    }

    /**
     * Adds one whose words stand in the messages of the feature as {@code preference.ID}, {@code preference.ID.note} and {@code preference.ID.words};
     * the latter two may be missing.
     *
     * @param control made once, when the section is shown for the first time
     */
    public void add(PreferenceGroup group, String id, MessageFile words, Supplier<? extends Node> control) {
        String key = "preference." + id;
        add(new PreferenceItem(
                id, group, words.text(key), optional(words, key + ".note"), optional(words, key + ".words"), control));
    }

    private static String optional(MessageFile words, String id) {
        return words.ids().contains(id) ? words.text(id) : "";
    }

    /** All of them, section by section. */
    public List<PreferenceItem> all() {
        return items.stream()
                .sorted(Comparator.comparingInt(item -> item.group().order()))
                .toList();
    }

    /** The sections that have something. */
    public List<PreferenceGroup> groups() {
        return all().stream().map(PreferenceItem::group).distinct().toList();
    }

    /** What stands in one section. */
    public List<PreferenceItem> in(PreferenceGroup group) {
        return items.stream().filter(item -> item.group().equals(group)).toList();
    }
}
