package org.crossquote.app;

import org.crossquote.message.MessageFile;

/** Where an article and the others differ in what they tell. */
public enum Gap {
    /** What this article tells and no other. */
    ONLY_HERE,
    /** What several others tell and this article does not. */
    MISSING_HERE;

    /** The name on the screen, such as {@code 3 not found elsewhere}. */
    public String counted(long count) {
        return MessageFile.beside(Gap.class).text("gap." + name(), count);
    }
}
