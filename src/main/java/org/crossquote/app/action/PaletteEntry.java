package org.crossquote.app.action;

import org.crossquote.message.MessageFile;

/**
 * Something that the palette finds besides commands.
 *
 * @param kind what it is
 * @param title what the reader sees
 * @param words what it may be called besides
 * @param choose brings the reader there
 */
public record PaletteEntry(Kind kind, String title, String words, Runnable choose) {
    /** What can be found, in the order in which it stands where it fits as well. */
    public enum Kind {
        COMMAND,
        PREFERENCE,
        SPEAKER,
        TAG,
        ARTICLE;

        /** The name on the screen. */
        public String inWords() {
            return MessageFile.beside(PaletteEntry.class).text("kind." + name());
        }
    }
}
