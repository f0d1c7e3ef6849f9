package org.crossquote.source.mail;

import java.util.List;
import java.util.Locale;
import org.crossquote.source.format.ArticleReader;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.crossquote.source.markup.TitleByline;
import org.crossquote.source.web.PageArticle;
import org.crossquote.source.web.page.PageParser;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.Extraction;

/** Pages that a browser saved as one MHTML file: the page in it, and the address that it was saved from. */
public final class MhtmlReader implements ArticleReader {
    @Override
    public Extraction extraction() {
        return Extraction.of("mhtml", 4);
    }

    @Override
    public boolean takes(SourceFile file) {
        return file.endsIn(".mhtml", ".mht")
                || !file.endsIn(".eml", ".txt")
                        && file.headText().toLowerCase(Locale.ROOT).contains("\nsnapshot-content-location:");
    }

    @Override
    public List<ExtractedArticle> read(SourceFile file) throws UnreadableFileException {
        MailMessage message = MailParser.parse(file);
        String html = message.html().map(MailPart::text).orElseThrow(() -> file.problem("page.no-article"));
        ExtractedArticle page = PageArticle.of(html).orElseThrow(() -> file.problem("page.no-article"));
        String address = message.header("snapshot-content-location")
                .or(() -> message.header("content-location"))
                .filter(location -> location.startsWith("http"))
                .orElse(null);
        ArticleDetails saved = new ArticleDetails(null, TitleByline.names(PageParser.parse(html)), null, null, address);
        ArticleDetails details = saved.correctedBy(page.details());
        return List.of(new ExtractedArticle(page.text(), page.knownBlocks(), details, page.language(), page.reason()));
    }
}
