package org.crossquote.source.cache;

import java.util.List;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.crossquote.text.Article;
import org.crossquote.text.Extraction;

/** Knows which articles came out of a file before, or has it opened. From any thread. */
@FunctionalInterface
public interface OpenedBefore {
    /** Takes the articles out of a file. */
    @FunctionalInterface
    interface Opening {
        /**
         * The articles, called by the file's name.
         *
         * @throws UnreadableFileException when there is none in it
         */
        List<Article> open(SourceFile file) throws UnreadableFileException;
    }

    /**
     * The articles in a file.
     *
     * @param by the format and version of its reader
     * @param opening opens it where it is not known
     * @throws UnreadableFileException when there is no article in it
     */
    List<Article> articles(SourceFile file, Extraction by, Opening opening) throws UnreadableFileException;

    /** Knows nothing. */
    static OpenedBefore nothing() {
        return (file, by, opening) -> opening.open(file);
    }
}
