package org.crossquote.source.docx;

import java.util.List;
import org.crossquote.source.flow.OfficeDetails;
import org.crossquote.source.format.ArticleReader;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.crossquote.source.nexis.NexisUniArticles;
import org.crossquote.source.xml.DublinCore;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.Extraction;

/** Word documents: one article each, or the many of an export of a news database. */
public final class DocxReader implements ArticleReader {
    @Override
    public Extraction extraction() {
        return Extraction.of("docx", 2);
    }

    @Override
    public boolean takes(SourceFile file) {
        return DocxText.isOne(file);
    }

    @Override
    public List<ExtractedArticle> read(SourceFile file) throws UnreadableFileException {
        DocxText text = DocxText.of(file);
        if (text.flow().isEmpty()) {
            throw file.problem("file.no-article");
        }
        List<ExtractedArticle> exported = NexisUniArticles.in(text.flow());
        if (!exported.isEmpty()) {
            return exported;
        }
        DublinCore core = text.core();
        ArticleDetails details =
                core == null ? ArticleDetails.NONE : OfficeDetails.of(core.first("title"), core.all("creator"));
        return List.of(text.flow().article(details, core == null ? null : core.language()));
    }
}
