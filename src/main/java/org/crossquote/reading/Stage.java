package org.crossquote.reading;

import org.crossquote.message.MessageFile;

/** What is being looked for. */
public enum Stage {
    QUOTATIONS,
    LINKS;

    /** The stage in words for the reader. */
    public String inWords() {
        return MessageFile.beside(Stage.class).text("stage." + name());
    }
}
