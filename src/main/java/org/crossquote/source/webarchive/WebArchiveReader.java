package org.crossquote.source.webarchive;

import com.dd.plist.NSData;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSObject;
import com.dd.plist.PropertyListFormatException;
import com.dd.plist.PropertyListParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.crossquote.source.format.ArticleReader;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.crossquote.source.web.PageArticle;
import org.crossquote.source.web.page.PageEncoding;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.Extraction;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Safari's web archives: a property list, nearly always a binary one, whose main resource is the page. */
public final class WebArchiveReader implements ArticleReader {
    /** The largest archive that is opened, in bytes; most of a large one is pictures. */
    private static final int LARGEST = 128 << 20;

    private static final String MAIN = "WebMainResource";

    @Override
    public Extraction extraction() {
        return Extraction.of("webarchive", 3);
    }

    @Override
    public boolean takes(SourceFile file) {
        return file.endsIn(".webarchive")
                || file.headText().startsWith("bplist") && file.headText().contains(MAIN);
    }

    @Override
    public List<ExtractedArticle> read(SourceFile file) throws UnreadableFileException {
        NSDictionary page = page(file);
        if (!(page.get("WebResourceData") instanceof NSData data)) {
            throw file.problem("page.no-article");
        }
        String html = PageEncoding.decode(data.bytes(), text(page.get("WebResourceTextEncodingName")));
        ExtractedArticle article = PageArticle.of(html).orElseThrow(() -> file.problem("page.no-article"));
        String saved = text(page.get("WebResourceURL"));
        String address = saved != null && saved.startsWith("http") ? saved : null;
        ArticleDetails details =
                new ArticleDetails(null, List.of(), null, null, address).correctedBy(article.details());
        return List.of(new ExtractedArticle(
                article.text(), article.knownBlocks(), details, article.language(), article.reason()));
    }

    private static NSDictionary page(SourceFile file) throws UnreadableFileException {
        byte[] bytes = file.bytes(LARGEST);
        // An archive as XML would name a document type, and nothing may make a file reach out for one.
        if (!new String(bytes, 0, Math.min(bytes.length, 6), StandardCharsets.ISO_8859_1).equals("bplist")) {
            throw file.problem("webarchive.not-binary");
        }
        try {
            if (PropertyListParser.parse(bytes) instanceof NSDictionary archive
                    && archive.get(MAIN) instanceof NSDictionary page) {
                return page;
            }
        } catch (IOException | PropertyListFormatException | ParseException e) {
            throw file.problem("file.broken");
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("a binary list was read as XML", e);
        } catch (OutOfMemoryError e) { // a broken length asks for more than there is, and nothing has been filled yet
            throw file.problem("file.broken");
        }
        throw file.problem("page.no-article");
    }

    private static @Nullable String text(@Nullable NSObject value) {
        return value == null ? null : value.toJavaObject() instanceof String text ? text : null;
    }
}
