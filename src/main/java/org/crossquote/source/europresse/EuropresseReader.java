package org.crossquote.source.europresse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.crossquote.source.format.ArticleReader;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.crossquote.source.web.WebPageReader;
import org.crossquote.source.web.page.PageEncoding;
import org.crossquote.source.web.page.PageParser;
import org.crossquote.text.Extraction;
import org.crossquote.work.Progress;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** HTML exports of Europresse and its sister Eureka, the older and the newer form: each article names its outlet by one class. */
public final class EuropresseReader implements ArticleReader {
    private static final int LARGEST = 128 << 20;
    private static final Pattern SHAPE = Pattern.compile("docpublicationname|cedrom-sni|europresse\\.com|eureka\\.cc");
    private static final String OUTLET = ".DocPublicationName";

    private final WebPageReader pages = new WebPageReader();

    @Override
    public Extraction extraction() {
        return Extraction.of("europresse", 1);
    }

    @Override
    public boolean takes(SourceFile file) {
        return pages.takes(file)
                && SHAPE.matcher(file.headText().toLowerCase(Locale.ROOT)).find();
    }

    @Override
    public List<ExtractedArticle> read(SourceFile file) throws UnreadableFileException {
        Document page = PageParser.parse(PageEncoding.decode(file.bytes(LARGEST), null));
        List<ExtractedArticle> articles = new ArrayList<>();
        for (Element outlet : page.select(OUTLET)) {
            Progress.checkpoint();
            EuropresseArticle.of(whole(outlet), outlet).ifPresent(articles::add);
        }
        return articles.isEmpty() ? pages.read(file) : articles; // a page about the database is a page
    }

    /** The largest element that holds this article and no other. */
    private static Element whole(Element outlet) {
        Element whole = outlet;
        for (Element parent = outlet.parent(); parent != null; parent = parent.parent()) {
            if (parent.nameIs("body") || parent.select(OUTLET).size() > 1) {
                return whole;
            }
            whole = parent;
        }
        return whole;
    }
}
