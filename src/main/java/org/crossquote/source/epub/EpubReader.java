package org.crossquote.source.epub;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crossquote.source.flow.Flow;
import org.crossquote.source.format.ArticleReader;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.crossquote.source.markup.MarkupLines;
import org.crossquote.source.web.page.PageEncoding;
import org.crossquote.source.web.page.PageParser;
import org.crossquote.source.xml.DublinCore;
import org.crossquote.source.zip.Archive;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.Extraction;
import org.crossquote.text.PublicationTime;
import org.crossquote.work.Progress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** EPUB: the chapters in the order in which they are read, as one article. */
public final class EpubReader implements ArticleReader {
    private static final String CONTAINER = "META-INF/container.xml";
    private static final int DEEPEST = 512;

    @Override
    public Extraction extraction() {
        return Extraction.of("epub", 2);
    }

    @Override
    public boolean takes(SourceFile file) {
        return file.endsIn(".epub") || Archive.isOne(file) && file.headText().contains("mimetypeapplication/epub+zip");
    }

    @Override
    public List<ExtractedArticle> read(SourceFile file) throws UnreadableFileException {
        Archive archive = Archive.of(file, EpubReader::isWanted);
        String opf = xml(archive.needed(CONTAINER)).select("rootfile").attr("full-path");
        byte[] bytes = archive.needed(opf);
        Document book = xml(bytes);
        Flow flow = new Flow();
        for (String chapter : spine(book, opf)) {
            Progress.checkpoint();
            byte[] part = archive.part(chapter).orElse(null);
            if (part != null) {
                MarkupLines.add(PageParser.parse(PageEncoding.decode(part, null)), flow);
            }
        }
        if (flow.isEmpty()) {
            throw file.problem(archive.part("META-INF/encryption.xml").isPresent() ? "epub.locked" : "file.no-article");
        }
        DublinCore core = DublinCore.in(file, bytes);
        return List.of(flow.article(details(core), core.language()));
    }

    private static boolean isWanted(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.startsWith("META-INF/")
                || List.of(".opf", ".html", ".htm", ".xhtml", ".xml").stream().anyMatch(lower::endsWith);
    }

    private static Document xml(byte[] bytes) {
        Parser parser = Parser.xmlParser().setMaxDepth(DEEPEST);
        return Jsoup.parse(PageEncoding.decode(bytes, null), "", parser);
    }

    /** The chapters; what is there for finding one's way is none. */
    private static List<String> spine(Document book, String opf) {
        Map<String, String> chapters = new HashMap<>();
        for (Element item : all(book, "item")) {
            if (!item.attr("properties").contains("nav")
                    && item.attr("media-type").contains("html")) {
                chapters.put(item.attr("id"), resolved(opf, item.attr("href")));
            }
        }
        return all(book, "itemref").stream()
                .map(item -> chapters.getOrDefault(item.attr("idref"), ""))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static List<Element> all(Document book, String name) {
        return book.select(name + ", *|" + name);
    }

    /** A name as it stands in the archive; addresses outside of it name nothing there. */
    private static String resolved(String opf, String href) {
        String bare = decoded(href.replaceFirst("#.*", ""));
        String folder = opf.contains("/") ? opf.substring(0, opf.lastIndexOf('/') + 1) : "";
        String path = folder + bare;
        String before;
        do {
            before = path;
            path = path.replaceFirst("(^|/)(?!\\.\\.?/)[^/]+/\\.\\./", "$1").replaceFirst("(^|/)\\./", "$1");
        } while (!path.equals(before));
        return path;
    }

    private static String decoded(String href) {
        try {
            return java.net.URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return href;
        }
    }

    private static ArticleDetails details(DublinCore core) {
        return new ArticleDetails(
                core.first("title").orElse(null),
                core.all("creator"),
                core.first("publisher").orElse(null),
                published(core),
                core.first("source").filter(source -> source.startsWith("http")).orElse(null));
    }

    /** When the book says it was published; programs that make books for their readers give the day they made it. */
    private static @Nullable PublicationTime published(DublinCore core) {
        return core.first("date").flatMap(PublicationTime::parse).orElse(null);
    }
}
