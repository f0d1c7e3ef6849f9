package org.crossquote.source;

import java.util.List;
import java.util.Optional;
import org.crossquote.source.docx.DocxReader;
import org.crossquote.source.epub.EpubReader;
import org.crossquote.source.europresse.EuropresseReader;
import org.crossquote.source.factiva.FactivaReader;
import org.crossquote.source.format.ArticleReader;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.mail.MailReader;
import org.crossquote.source.mail.MhtmlReader;
import org.crossquote.source.markdown.MarkdownReader;
import org.crossquote.source.newsml.NewsmlReader;
import org.crossquote.source.nexis.NexisTextReader;
import org.crossquote.source.ninjs.NinjsReader;
import org.crossquote.source.odt.OdtReader;
import org.crossquote.source.pdf.PdfReader;
import org.crossquote.source.plain.PlainTextReader;
import org.crossquote.source.rtf.RtfReader;
import org.crossquote.source.web.WebPageReader;
import org.crossquote.source.webarchive.WebArchiveReader;

/**
 * The formats that are opened, in the order in which they are asked: those that know their files by the first bytes before those
 * that go by the name. A new format is a line here.
 *
 * @param inOrder the readers
 */
record ArticleReaders(List<ArticleReader> inOrder) {
    ArticleReaders {
        inOrder = List.copyOf(inOrder);
    }

    /** All formats of the program. */
    static ArticleReaders standard() {
        return new ArticleReaders(List.of(
                new NexisTextReader(),
                new FactivaReader(),
                new EuropresseReader(),
                new PdfReader(),
                new DocxReader(),
                new OdtReader(),
                new EpubReader(),
                new RtfReader(),
                new MhtmlReader(),
                new WebArchiveReader(),
                new MailReader(),
                new NewsmlReader(),
                new WebPageReader(),
                new NinjsReader(),
                new MarkdownReader(),
                new PlainTextReader()));
    }

    /** The first reader that takes the file. */
    Optional<ArticleReader> of(SourceFile file) {
        return inOrder.stream().filter(reader -> reader.takes(file)).findFirst();
    }
}
