package org.crossquote.source;

import java.util.LinkedHashMap;
import java.util.Map;
import org.crossquote.source.format.Readings;

/** Exports of news databases with two articles each, in small files. */
final class SmallExports {
    private static final String NEXIS = """


                                       Dokument 1 von 2


                                      Die Laterne

                                31. Mai 2024 Freitag

            Brücke gesperrt

            AUTOR: Ida Vik (London), Bo Lund

            LÄNGE: 35 Wörter

            Taucher fanden am Montag Risse
            in zwei Pfeilern.

                            Copyright 2024 Die Laterne

                                       Dokument 2 von 2


                                      Der Bote

                                1. Juni 2024 Samstag

            Fähre teurer

            LÄNGE: 5 Wörter

            Sie kostet nun drei Kronen.
            """;

    private SmallExports() {}

    static Map<String, byte[]> all() {
        String codes =
                "<div class='article deArticle'><table><tr><td><b>HD</b>&nbsp;</td><td><b>Puente</b></td></tr><tr><td><b>BY</b>&nbsp;</td><td>Ida Vik</td></tr>"
                        + "<tr><td><b>PD</b>&nbsp;</td><td>31 mayo 2024</td></tr><tr><td><b>SN</b>&nbsp;</td><td>El Faro</td></tr>"
                        + "<tr><td><b>LP</b>&nbsp;</td><td><p>Hubo grietas.</p></td></tr></table></div>";
        String parts =
                "<article><header><div><span class=\"DocPublicationName\">Le Phare </span></div><div><span class=\"DocHeader\">vendredi 31 mai 2024, p. 8</span></div>"
                        + "<div class=\"titreArticle\"><p class=\"titreArticleVisu\">Pont</p></div><div>Ida Vik</div></header>"
                        + "<section><div class=\"DocText\"><p>Il y avait des fissures.</p></div></section></article>";
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("nexis.txt", Readings.bytes(NEXIS));
        files.put("factiva.html", page("<title>Factiva</title>", codes + codes));
        files.put("europresse.html", page("", parts + parts));
        files.put("nexis-uni.docx", nexisUni());
        return files;
    }

    private static byte[] page(String head, String body) {
        return Readings.bytes("<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>");
    }

    private static byte[] nexisUni() {
        StringBuilder words = new StringBuilder();
        for (String line : new String[] {
            "Bridge closed",
            "The Lantern",
            "May 31, 2024 Friday",
            "Copyright 2024 The Lantern",
            "Length: 35 words",
            "Byline: Ida Vik",
            "Body",
            "Divers found cracks in two of the piers.",
            "Load-Date: May 31, 2024",
            "End of Document"
        }) {
            words.append("<w:p><w:r><w:t>").append(line).append("</w:t></w:r></w:p>");
        }
        return Readings.zip(Map.of(
                "word/document.xml", "<w:document xmlns:w=\"w\"><w:body>" + words + words + "</w:body></w:document>"));
    }
}
