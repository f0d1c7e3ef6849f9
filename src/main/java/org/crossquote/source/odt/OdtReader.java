package org.crossquote.source.odt;

import java.util.List;
import org.crossquote.source.flow.OfficeDetails;
import org.crossquote.source.format.ArticleReader;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.crossquote.source.xml.DublinCore;
import org.crossquote.source.xml.XmlWalk;
import org.crossquote.source.zip.Archive;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.Extraction;

/** Text documents of OpenDocument, as LibreOffice writes them: one article each. */
public final class OdtReader implements ArticleReader {
    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String META = "meta.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    @Override
    public Extraction extraction() {
        return Extraction.of("odt", 1);
    }

    @Override
    public boolean takes(SourceFile file) {
        return file.endsIn(".odt", ".ott")
                || Archive.isOne(file) && file.headText().contains("mimetypeapplication/vnd.oasis.opendocument.text");
    }

    @Override
    public List<ExtractedArticle> read(SourceFile file) throws UnreadableFileException {
        Archive archive = Archive.of(file, List.of(CONTENT, STYLES, META, MANIFEST)::contains);
        byte[] content = archive.needed(CONTENT);
        if (isLocked(archive)) {
            throw file.problem("office.locked");
        }
        OdtStyles styles = new OdtStyles();
        byte[] sheet = archive.part(STYLES).orElse(null);
        if (sheet != null) {
            XmlWalk.through(file, sheet, styles);
        }
        XmlWalk.through(file, content, styles);
        OdtBody body = new OdtBody(styles);
        XmlWalk.through(file, content, body);
        if (body.flow().isEmpty()) {
            throw file.problem("file.no-article");
        }
        byte[] meta = archive.part(META).orElse(null);
        DublinCore core = meta == null ? null : DublinCore.in(file, meta);
        ArticleDetails details =
                core == null ? ArticleDetails.NONE : OfficeDetails.of(core.first("title"), core.all("initial-creator"));
        return List.of(body.flow().article(details, core == null ? null : core.language()));
    }

    private static boolean isLocked(Archive archive) {
        return archive.part(MANIFEST)
                .map(bytes -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                .filter(manifest -> manifest.contains("encryption-data"))
                .isPresent();
    }
}
