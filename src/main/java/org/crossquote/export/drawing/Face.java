package org.crossquote.export.drawing;

/** The letters in which words are set. */
public enum Face {
    /** As the window sets what it says itself. */
    PLAIN,
    /** The same, heavier. */
    STRONG,
    /** As the window sets the text of articles. */
    TEXT,
    /** The same, slanted. */
    SLANTED
}
