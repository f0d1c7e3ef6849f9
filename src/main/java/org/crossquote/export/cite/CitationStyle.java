package org.crossquote.export.cite;

import org.crossquote.message.MessageFile;

/** In which form words are given with their source. */
public enum CitationStyle {
    /** The words, and below them all that is known. */
    PLAIN,
    /** As in a report: who said it, where and when it was printed. */
    JOURNALIST,
    /** The author, the year and the paragraph behind the words, and an entry for the list of references (APA, 7th edition). */
    APA,
    /** A key behind the words, and the entry that it stands for (BibLaTeX). */
    BIBTEX;

    /** The name on the screen. */
    public String inWords() {
        return MessageFile.beside(CitationStyle.class).text("style." + name());
    }
}
