package org.crossquote.source.format;

import java.util.List;
import org.crossquote.text.Extraction;

/**
 * One format of files: which files are of it, and what articles they hold. Readers are asked from several threads at once and keep
 * nothing between files. They never open anything but the file that they are given.
 */
public interface ArticleReader {
    /** The format's id and the version of its extraction; raise the version when the same file gives another text. */
    Extraction extraction();

    /** Whether a file is of this format, by the ending of its name and by its first bytes. */
    boolean takes(SourceFile file);

    /**
     * The articles in a file that this reader takes, in their order; at least one.
     *
     * @throws UnreadableFileException when there is none; its sentence says why and what to do
     */
    List<ExtractedArticle> read(SourceFile file) throws UnreadableFileException;
}
