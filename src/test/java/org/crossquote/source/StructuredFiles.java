package org.crossquote.source;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.crossquote.source.format.Readings;

/** Small files that have what their format can have: styles, lists, tables, notes, quoted replies. */
final class StructuredFiles {
    private StructuredFiles() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("rich.docx", docx());
        files.put("rich.odt", odt());
        files.put("rich.rtf", rtf());
        files.put("rich.eml", mail());
        return files;
    }

    private static byte[] docx() {
        String cell = "<w:tc><w:p><w:r><w:t>Pier</w:t></w:r></w:p></w:tc>";
        String body = "<w:p><w:pPr><w:pStyle w:val=\"T\"/></w:pPr><w:r><w:t>Bridge closed</w:t></w:r></w:p>"
                + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">The bridge </w:t></w:r><w:del><w:r><w:delText>is</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>was closed.</w:t><w:br/><w:tab/><w:footnoteReference w:id=\"1\"/></w:r></w:ins></w:p>"
                + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>North pier.</w:t></w:r></w:p>"
                + "<w:tbl><w:tr>" + cell + cell + "</w:tr><w:tr>" + cell + "<w:tc><w:tbl><w:tr>" + cell
                + "</w:tr></w:tbl></w:tc></w:tr></w:tbl><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden.</w:t></w:r></w:p>";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>");
        parts.put(
                "word/styles.xml",
                "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"T\"><w:name w:val=\"Title\"/><w:basedOn w:val=\"T\"/></w:style></w:styles>");
        parts.put(
                "docProps/core.xml",
                "<c:coreProperties xmlns:c=\"c\" xmlns:dc=\"d\"><dc:creator>Bo Lund</dc:creator><dc:language>en</dc:language></c:coreProperties>");
        return Readings.zip(parts);
    }

    private static byte[] odt() {
        String body =
                "<t:h t:outline-level=\"1\">Bridge closed</t:h><t:p t:style-name=\"P1\">The bridge<t:s t:c=\"3\"/>was <t:span>closed</t:span>.<t:line-break/>"
                        + "<t:note><t:note-body><t:p>A note.</t:p></t:note-body></t:note></t:p><t:list><t:list-item><t:p>North pier.</t:p></t:list-item></t:list>"
                        + "<b:table><b:table-row><b:table-cell b:number-columns-repeated=\"2\"><t:p>Pier</t:p></b:table-cell><b:table-cell/></b:table-row></b:table>";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "content.xml",
                "<o:document xmlns:o=\"o\" xmlns:t=\"t\" xmlns:b=\"b\" xmlns:s=\"s\"><o:automatic-styles><s:style s:name=\"P1\" s:parent-style-name=\"Quotations\"/>"
                        + "</o:automatic-styles><o:body><o:text>" + body + "</o:text></o:body></o:document>");
        parts.put("meta.xml", "<o:meta xmlns:o=\"o\" xmlns:dc=\"d\"><dc:title>Bridge</dc:title></o:meta>");
        return Readings.zip(parts);
    }

    private static byte[] rtf() {
        String text =
                "{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\fcharset204 Arial;}{\\f1\\fcharset128 Gothic;}}{\\stylesheet{\\s1 heading 1;}{\\s2 Quote;}}"
                        + "{\\info{\\author Bo Lund}{\\title Bridge}}\\pard\\s1 Bridge closed\\par\\pard{\\b The bridge} \\'84was\\'93 closed, \\u8222?said\\u8220? Ida Vik.\\par"
                        + "{\\f0 \\'ef\\'f0\\'e8}{\\f1 \\'82\\'a0}{\\*\\generator x}{\\pict\\pngblip 89504e47}\\par"
                        + "{\\listtext\\'b7\\tab}North pier.\\par\\trowd\\cellx100\\cellx200\\intbl Pier\\cell Cracks\\cell\\row{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt a link}}\\par}";
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] mail() {
        return Readings.bytes(
                "From: =?utf-8?Q?Bo_L=C3=BCnd?= <bo@lantern.example>\nSubject: =?iso-8859-1?B?QnL8Y2tl?= closed\nDate: Fri, 31 May 2024 18:30:00 +0200\n"
                        + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"b\"\n\n--b\nContent-Type: multipart/alternative; boundary=c\n\n--c\n"
                        + "Content-Type: text/plain; charset=utf-8; format=flowed\nContent-Transfer-Encoding: quoted-printable\n\nThe bridge was =E2=80=9Cclosed=E2=80=9D \non Monday.\n\n"
                        + "On Thursday Ida Vik wrote:\n> Is it open?\n> > It was.\n-- \nBo Lund\nThe Lantern\n\n--c--\n--b\nContent-Type: text/plain; name=\"a.txt\"\n"
                        + "Content-Disposition: attachment\nContent-Transfer-Encoding: base64\n\nQWJj\n--b\nContent-Type: message/rfc822\n\nSubject: inner\n\nInner words.\n--b--\n");
    }
}
