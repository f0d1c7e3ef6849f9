package org.crossquote.source.web;

import java.util.List;
import java.util.Locale;
import org.crossquote.source.format.ArticleReader;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.ReadableText;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.crossquote.source.web.page.PageEncoding;
import org.crossquote.text.Extraction;

/** Saved web pages: HTML alone, with its folder, or with everything inlined. */
public final class WebPageReader implements ArticleReader {
    /** The largest page that is opened, in bytes; most of a large one is pictures. */
    static final int LARGEST = 128 << 20;

    @Override
    public Extraction extraction() {
        return Extraction.of("page", 4);
    }

    @Override
    public boolean takes(SourceFile file) {
        return file.endsIn(".html", ".htm", ".xhtml", ".xht", ".shtml")
                || !file.endsIn(".txt") && isPage(file.headText());
    }

    private static boolean isPage(String head) {
        String start = head.replaceFirst("^(?:\u00EF\u00BB\u00BF)?(?:\\s|<\\?xml[^>]*>|<!--(?s:.*?)-->)*", "")
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html");
    }

    @Override
    public List<ExtractedArticle> read(SourceFile file) throws UnreadableFileException {
        String html = PageEncoding.decode(file.bytes(LARGEST), null);
        if (!ReadableText.is(html)) {
            throw file.problem("file.no-text");
        }
        return List.of(PageArticle.of(html).orElseThrow(() -> file.problem("page.no-article")));
    }
}
