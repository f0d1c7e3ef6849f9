package org.crossquote.source.docx;

import org.crossquote.source.flow.Flow;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.crossquote.source.xml.DublinCore;
import org.crossquote.source.xml.XmlWalk;
import org.crossquote.source.zip.Archive;
import org.jspecify.annotations.Nullable;

/**
 * The text of a Word document, before it is known whether it is one article or many.
 *
 * @param flow its paragraphs
 * @param core what it says of itself, or null
 */
public record DocxText(Flow flow, @Nullable DublinCore core) {
    private static final String BODY = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final String CORE = "docProps/core.xml";
    private static final String OLD_OR_LOCKED = "\u00D0\u00CF\u0011\u00E0";

    /** Whether a file is one, by its name or its first bytes. */
    public static boolean isOne(SourceFile file) {
        return file.endsIn(".docx", ".docm")
                || Archive.isOne(file) && file.headText().contains("word/");
    }

    /** Reads a document. */
    public static DocxText of(SourceFile file) throws UnreadableFileException {
        if (file.headText().startsWith(OLD_OR_LOCKED)) {
            throw file.problem("office.locked");
        }
        Archive archive = Archive.of(file, name -> name.equals(BODY) || name.equals(STYLES) || name.equals(CORE));
        DocxStyles styles = new DocxStyles();
        byte[] sheet = archive.part(STYLES).orElse(null);
        if (sheet != null) {
            XmlWalk.through(file, sheet, styles);
        }
        DocxBody body = new DocxBody(styles);
        XmlWalk.through(file, archive.needed(BODY), body);
        byte[] core = archive.part(CORE).orElse(null);
        return new DocxText(body.flow(), core == null ? null : DublinCore.in(file, core));
    }
}
