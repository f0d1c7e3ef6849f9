package org.crossquote.link;

import org.crossquote.message.MessageFile;

/** How the two wordings of a link relate. */
public enum Grade {
    /** The same words; case, marks and punctuation aside. */
    IDENTICAL("identical"),
    /** Nearly the same words. */
    VARIANT("variant"),
    /** One inside the other. */
    FRAGMENT("fragment"),
    /** Quoted on one side, told on the other. */
    REPORTED("reported"),
    /** The same fact in other words. */
    SAME_FACT("same fact"),
    /** Repeated across unrelated articles: kept, shown only on request. */
    BOILERPLATE("boilerplate");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    /** The name in what commands print and in files. */
    public String label() {
        return label;
    }

    /** The name on the screen, in the reader's language. */
    public String inWords() {
        return MessageFile.beside(Grade.class).text("grade." + name());
    }

    /** Whether the link ties wordings of one utterance: identical, variant, fragment, reported. */
    public boolean isUtterance() {
        return this != SAME_FACT && this != BOILERPLATE;
    }
}
