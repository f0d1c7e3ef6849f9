package org.crossquote.source;

import com.dd.plist.BinaryPropertyListWriter;
import com.dd.plist.NSDictionary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDSimpleFileSpecification;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionRemoteGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionSubmitForm;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.crossquote.source.format.Readings;

/** An article in every format, with parts that stand elsewhere. */
final class RemoteFiles {
    private static final String HERE = "http://127.0.0.1:9/";
    private static final String WORDS =
            "\u201CNobody crosses before we know more,\u201D said the surveyor Ida Vik, who had warned of the cracks.";
    private static final String ENTITY = "<?xml version=\"1.0\"?><!DOCTYPE x SYSTEM \"" + HERE + "x.dtd\">";

    private RemoteFiles() {}

    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.docx", docx());
        files.put("a.odt", odt());
        files.put("a.epub", epub());
        files.put("a.rtf", rtf());
        files.put("a.eml", mail("alternative"));
        files.put("a.mhtml", mail("related"));
        files.put("a.webarchive", webArchive());
        files.put("a.pdf", pdf());
        files.put("a.md", Readings.bytes("# Bridge\n\n![pier](" + HERE + "a.png)\n\n" + WORDS + "\n"));
        files.put("a.json", ninjs());
        files.put("a.xml", newsml());
        return files;
    }

    private static String html() {
        return "<html><head><base href=\"%1$s\"><link rel=\"stylesheet\" href=\"%1$sa.css\"/><script src=\"%1$sa.js\"></script></head>"
                        .formatted(HERE)
                + "<body background=\"%1$sb.png\"><h1>Bridge closed</h1><img src=\"%1$sa.png\"/><p>%2$s</p><p>%2$s Again.</p><iframe src=\"%1$sf\"></iframe></body></html>"
                        .formatted(HERE, WORDS);
    }

    private static byte[] docx() {
        String external =
                "<Relationship Id=\"r1\" Type=\"image\" Target=\"" + HERE + "a.png\" TargetMode=\"External\"/>";
        String relations =
                "<Relationships>" + external + external.replace("image", "attachedTemplate") + "</Relationships>";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/_rels/document.xml.rels", relations);
        parts.put("word/_rels/settings.xml.rels", relations);
        parts.put(
                "word/settings.xml",
                "<w:settings xmlns:w=\"w\"><w:attachedTemplate r:id=\"r1\" xmlns:r=\"r\"/></w:settings>");
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w=\"w\" xmlns:r=\"r\" xmlns:a=\"a\"><w:body><w:p><w:r><w:drawing><a:blip r:link=\"r1\"/></w:drawing></w:r></w:p>"
                        + "<w:p><w:r><w:instrText>INCLUDEPICTURE \"" + HERE + "\"</w:instrText></w:r><w:r><w:t>" + WORDS
                        + "</w:t></w:r></w:p><w:altChunk r:id=\"r1\"/></w:body></w:document>");
        return Readings.zip(parts);
    }

    private static byte[] odt() {
        return Readings.zip(Map.of(
                "content.xml",
                "<o:document xmlns:o=\"o\" xmlns:t=\"t\" xmlns:d=\"d\" xmlns:x=\"x\"><t:p><d:frame><d:image x:href=\""
                        + HERE
                        + "a.png\"/></d:frame>" + WORDS + "</t:p><t:section><t:section-source x:href=\"" + HERE
                        + "b.odt\"/></t:section></o:document>"));
    }

    private static byte[] epub() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("META-INF/container.xml", ENTITY + "<container><rootfile full-path=\"a.opf\"/></container>");
        parts.put(
                "a.opf",
                ENTITY
                        + "<package><manifest><item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/><item id=\"b\" href=\""
                        + HERE
                        + "b.xhtml\" media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"a\"/><itemref idref=\"b\"/></spine></package>");
        parts.put("a.xhtml", ENTITY + html());
        return Readings.zip(parts);
    }

    private static byte[] rtf() {
        return ("{\\rtf1{\\*\\template " + HERE + "t.dot}{\\field{\\*\\fldinst INCLUDEPICTURE \"" + HERE
                        + "a.png\"}{\\fldrslt }}{\\object\\objautlink{\\*\\objdata 00}} said the surveyor Ida Vik, who had warned.\\par}")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] mail(String kind) {
        return Readings.bytes(
                "From: x <x@x.example>\nSubject: Bridge closed\nMIME-Version: 1.0\nContent-Type: multipart/" + kind
                        + "; boundary=b\n\n--b\nContent-Type: message/external-body; access-type=URL; URL=\"" + HERE
                        + "x\"\n\nContent-Type: text/html\n\n--b\nContent-Type: text/html; charset=utf-8\nContent-Location: "
                        + HERE + "\n\n"
                        + html() + "\n--b--\n");
    }

    private static byte[] webArchive() throws IOException {
        NSDictionary page = new NSDictionary();
        page.put("WebResourceData", Readings.bytes(html()));
        page.put("WebResourceURL", "https://lantern.example/bridge");
        NSDictionary archive = new NSDictionary();
        archive.put("WebMainResource", page);
        archive.put("WebSubresources", List.of());
        return BinaryPropertyListWriter.writeToArray(archive);
    }

    private static byte[] ninjs() {
        return Readings.bytes(
                "{\"$schema\":\"%1$sschema\",\"uri\":\"urn:x\",\"headline\":\"Bridge closed\",\"body_xhtml\":\"<p>%2$s</p><img src='%1$sa.png'>\",\"renditions\":{\"a\":{\"href\":\"%1$sa.png\"}}}"
                        .formatted(HERE, WORDS));
    }

    private static byte[] newsml() {
        return Readings.bytes(
                "<newsItem xmlns:x=\"x\" x:schemaLocation=\"%1$s %1$sn.xsd\"><catalogRef href=\"%1$scatalog\"/><headline>Bridge closed</headline><contentSet><remoteContent href=\"%1$sa.png\"/><inlineXML><body><p>%2$s</p></body></inlineXML></contentSet></newsItem>"
                        .formatted(HERE, WORDS));
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.beginText();
                out.setFont(new PDType1Font(FontName.HELVETICA), 11);
                out.newLineAtOffset(72, 700);
                out.showText("Nobody crosses, said the surveyor Ida Vik, who had warned of the cracks.");
                out.endText();
            }
            PDActionURI address = new PDActionURI();
            address.setURI(HERE);
            PDActionSubmitForm form = new PDActionSubmitForm();
            form.setFile(new PDSimpleFileSpecification(new COSString(HERE)));
            PDActionRemoteGoTo elsewhere = new PDActionRemoteGoTo();
            elsewhere.setFile(new PDSimpleFileSpecification(new COSString(HERE + "b.pdf")));
            for (var action : List.of(address, form, elsewhere)) {
                PDAnnotationLink link = new PDAnnotationLink();
                link.setRectangle(new PDRectangle(72, 700, 200, 20));
                link.setAction(action);
                page.getAnnotations().add(link);
            }
            document.getDocumentCatalog().setOpenAction(address);
            PDAcroForm fields = new PDAcroForm(document);
            fields.getCOSObject().setString(COSName.getPDFName("XFA"), HERE);
            document.getDocumentCatalog().setAcroForm(fields);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
