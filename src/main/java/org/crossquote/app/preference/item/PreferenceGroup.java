package org.crossquote.app.preference.item;

import org.crossquote.message.MessageFile;

/**
 * A section of the page of preferences.
 *
 * @param id a name that never changes
 * @param title what the reader sees
 * @param order where it stands among the others
 */
public record PreferenceGroup(String id, String title, int order) {
    private static final MessageFile MESSAGES = MessageFile.beside(PreferenceGroup.class);

    /** Theme, colours, motion, language. */
    public static PreferenceGroup look() {
        return new PreferenceGroup("look", MESSAGES.text("group.look"), 10);
    }

    /** The text of the articles and their columns. */
    public static PreferenceGroup text() {
        return new PreferenceGroup("text", MESSAGES.text("group.text"), 20);
    }

    /** What of the findings is shown. */
    public static PreferenceGroup shown() {
        return new PreferenceGroup("shown", MESSAGES.text("group.shown"), 30);
    }

    /** Notes, and what is taken along. */
    public static PreferenceGroup notes() {
        return new PreferenceGroup("notes", MESSAGES.text("group.notes"), 40);
    }

    /** The keys of the commands. */
    public static PreferenceGroup keys() {
        return new PreferenceGroup("keys", MESSAGES.text("group.keys"), 90);
    }
}
