package org.crossquote.source;

import com.dd.plist.BinaryPropertyListWriter;
import com.dd.plist.NSDictionary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.crossquote.source.format.Readings;

/** One article in every format, in small files. */
final class SmallFiles {
    static final String TITLE = "Bridge over the Lune closed";
    static final List<String> PARAGRAPHS = List.of(
            "The old bridge was closed on Monday evening after divers found cracks in two of its piers.",
            "\"Nobody crosses before we know more,\" said the surveyor Ida Vik, who had warned in spring.",
            "The council meets on Thursday to decide how long it will stay closed to all traffic.");

    private SmallFiles() {}

    /** The files by their names. */
    static Map<String, byte[]> all() throws IOException {
        String json = html().replaceAll(".*By Bo Lund</p>|</body>.*", "").replace("\"", "\\\"");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.docx", docx());
        files.put("a.odt", odt());
        files.put("a.epub", epub());
        files.put("a.pdf", pdf());
        files.put("a.html", Readings.bytes(html()));
        files.put("a.md", Readings.bytes("# " + TITLE + "\n\nBy Bo Lund\n\n" + paragraphs("", "\n\n")));
        files.put(
                "a.rtf",
                ("{\\rtf1{\\b " + TITLE + "}\\par By Bo Lund\\par " + paragraphs("", "\\par ") + "}")
                        .getBytes(StandardCharsets.US_ASCII));
        files.put(
                "a.eml",
                Readings.bytes("From: x <x@x.example>\nSubject: " + TITLE
                        + "\nMIME-Version: 1.0\nContent-Type: text/html\n\n" + html()));
        files.put(
                "a.mhtml",
                Readings.bytes(
                        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n"
                                + html() + "\n--b--\n"));
        files.put("a.webarchive", webArchive());
        files.put(
                "a.json",
                Readings.bytes(
                        "{\"headline\":\"" + TITLE + "\",\"byline\":\"By Bo Lund\",\"body_xhtml\":\"" + json + "\"}"));
        files.put(
                "a.xml",
                Readings.bytes("<newsItem><by>By Bo Lund</by><headline>" + TITLE + "</headline><inlineXML><body>"
                        + paragraphs("<p>", "</p>") + "</body></inlineXML></newsItem>"));
        return files;
    }

    private static String html() {
        return "<html lang=\"en\"><head><title>" + TITLE + "</title></head><body><h1>" + TITLE
                + "</h1><p>By Bo Lund</p>" + paragraphs("<p>", "</p>") + "</body></html>";
    }

    private static String paragraphs(String before, String after) {
        StringBuilder all = new StringBuilder();
        PARAGRAPHS.forEach(paragraph -> all.append(before).append(paragraph).append(after));
        return all.toString();
    }

    private static byte[] docx() {
        String p = "</w:t></w:r></w:p>";
        String title = "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>" + TITLE + p;
        String words = title + "<w:p><w:r><w:t>By Bo Lund" + p + paragraphs("<w:p><w:r><w:t>", p);
        return Readings.zip(
                Map.of("word/document.xml", "<w:document xmlns:w=\"w\"><w:body>" + words + "</w:body></w:document>"));
    }

    private static byte[] odt() {
        String words = "<t:h>" + TITLE + "</t:h><t:p>By Bo Lund</t:p>" + paragraphs("<t:p>", "</t:p>");
        return Readings.zip(
                Map.of("content.xml", "<o:document xmlns:o=\"o\" xmlns:t=\"t\">" + words + "</o:document>"));
    }

    private static byte[] epub() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("META-INF/container.xml", "<container><rootfile full-path=\"a.opf\"/></container>");
        parts.put(
                "a.opf",
                "<package><manifest><item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"a\"/></spine></package>");
        parts.put("a.xhtml", html());
        return Readings.zip(parts);
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream out =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
                line(out, TITLE, 720, 20);
                line(out, "By Bo Lund", 690, 11);
                for (int i = 0; i < PARAGRAPHS.size(); i++) {
                    String words = PARAGRAPHS.get(i);
                    int cut = words.indexOf(' ', words.length() / 2);
                    line(out, words.substring(0, cut), 660 - 40 * i, 11);
                    line(out, words.substring(cut + 1), 647 - 40 * i, 11);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }

    private static void line(PDPageContentStream out, String words, int y, int size) throws IOException {
        out.beginText();
        out.setFont(new PDType1Font(FontName.HELVETICA), size);
        out.newLineAtOffset(72, y);
        out.showText(words);
        out.endText();
    }

    private static byte[] webArchive() throws IOException {
        NSDictionary page = new NSDictionary();
        page.put("WebResourceData", Readings.bytes(html()));
        NSDictionary archive = new NSDictionary();
        archive.put("WebMainResource", page);
        return BinaryPropertyListWriter.writeToArray(archive);
    }
}
