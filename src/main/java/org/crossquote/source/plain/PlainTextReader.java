package org.crossquote.source.plain;

import java.util.List;
import org.crossquote.source.format.ArticleReader;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.crossquote.text.Extraction;

/** Plain text: one article a file, its text that of the file to the byte. */
public final class PlainTextReader implements ArticleReader {
    /** The largest file that is opened, in bytes. */
    public static final int LARGEST_FILE = 32 << 20;

    private final int largest;

    /** A reader that opens files up to {@link #LARGEST_FILE}. */
    public PlainTextReader() {
        this(LARGEST_FILE);
    }

    /** @param largest the largest file that is opened, in bytes */
    public PlainTextReader(int largest) {
        this.largest = largest;
    }

    @Override
    public Extraction extraction() {
        return Extraction.PLAIN;
    }

    @Override
    public boolean takes(SourceFile file) {
        return file.endsIn(".txt");
    }

    @Override
    public List<ExtractedArticle> read(SourceFile file) throws UnreadableFileException {
        return List.of(ExtractedArticle.plain(TextDecoder.decode(file.name(), file.bytes(largest))));
    }
}
