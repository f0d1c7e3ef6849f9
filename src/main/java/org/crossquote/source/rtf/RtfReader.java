package org.crossquote.source.rtf;

import java.util.List;
import org.crossquote.source.format.ArticleReader;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.crossquote.source.nexis.NexisUniArticles;
import org.crossquote.text.Extraction;

/** RTF: one article a file, or the many of an export of a news database. */
public final class RtfReader implements ArticleReader {
    private static final int LARGEST = 64 << 20;
    private static final String START = "{\\rtf";

    @Override
    public Extraction extraction() {
        return Extraction.of("rtf", 1);
    }

    @Override
    public boolean takes(SourceFile file) {
        return file.endsIn(".rtf") || file.headText().startsWith(START);
    }

    @Override
    public List<ExtractedArticle> read(SourceFile file) throws UnreadableFileException {
        byte[] bytes = file.bytes(LARGEST);
        if (!file.headText().strip().startsWith(START)) {
            throw file.problem("file.broken");
        }
        RtfWriter writer = new RtfWriter();
        new RtfParser(file, bytes, writer).parse();
        if (writer.flow().isEmpty()) {
            throw file.problem("file.no-article");
        }
        List<ExtractedArticle> exported = NexisUniArticles.in(writer.flow());
        if (!exported.isEmpty()) {
            return exported;
        }
        return List.of(writer.flow().article(writer.details(), null));
    }
}
