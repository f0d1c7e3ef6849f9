package org.crossquote.source.nexis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossquote.source.flow.Flow;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.Readings;
import org.crossquote.source.format.SourceFile;
import org.crossquote.text.BlockKind;
import org.junit.jupiter.api.Test;

class NexisTest {
    private static final String TEXT = """


                                       Dokument 1 von 2


                                      Die Laterne

                                31. Mai 2024 Freitag
                                     Erste Ausgabe

            Brücke über die Lune
            gesperrt

            AUTOR: Ida Vik (London), Bo Lund

            LÄNGE: 35 Wörter

            Taucher fanden am Montag Risse
            in zwei Pfeilern.

            Die Fähre fährt.

            UPDATE: 1. Juni 2024


                            Copyright 2024 Die Laterne
                              Alle Rechte vorbehalten

                                       Dokument 2 von 2


                                      Der Bote

                                1. Juni 2024 Samstag

            Fähre teurer

            LÄNGE: 5 Wörter

            Sie kostet nun drei Kronen.
            """;
    private final NexisTextReader reader = new NexisTextReader();

    @Test
    void aTextExportIsCutIntoItsArticlesInAnyLanguage() throws Exception {
        assertThat(reader.takes(SourceFile.of("export.txt", Readings.bytes(TEXT))))
                .isTrue();
        List<ExtractedArticle> articles = Readings.all(reader, "export.txt", Readings.bytes(TEXT));
        assertThat(articles).hasSize(2);
        ExtractedArticle first = articles.getFirst();
        assertThat(first.details().title()).isEqualTo("Brücke über die Lune gesperrt");
        assertThat(first.details().outlet()).isEqualTo("Die Laterne");
        assertThat(first.details().published()).hasToString("2024-05-31");
        assertThat(first.details().authors()).containsExactly("Ida Vik", "Bo Lund");
        assertThat(Readings.lines(first, BlockKind.PARAGRAPH))
                .containsExactly("Taucher fanden am Montag Risse in zwei Pfeilern.", "Die Fähre fährt.");
        assertThat(articles.getLast().details().outlet()).isEqualTo("Der Bote");
        assertThat(articles.getLast().details().title()).isEqualTo("Fähre teurer");
    }

    @Test
    void ordinaryTextIsLeftToItsReader() {
        assertThat(reader.takes(
                        SourceFile.of("a.txt", Readings.bytes("Bridge closed\n\nPage 1 of 2 pages\n\nNOTE: no\n"))))
                .isFalse();
    }

    private static Flow flow(String... paragraphs) {
        Flow flow = new Flow();
        for (String paragraph : paragraphs) {
            flow.add(BlockKind.PARAGRAPH, paragraph);
        }
        return flow;
    }

    @Test
    void aDocumentOfManyIsKnownByTitleOutletDateAndLength() {
        List<ExtractedArticle> articles = NexisUniArticles.in(flow(
                "Documents (2)",
                "1. Bridge closed",
                "2. Fähre teurer",
                "Bridge closed",
                "The Lantern (London)",
                "May 31, 2024 Friday 6:30 PM GMT",
                "Copyright 2024 The Lantern All Rights Reserved",
                "Section: NEWS; Pg. 8",
                "Length: 355 words",
                "Byline: Ida Vik, Defence Correspondent",
                "Body",
                "Divers found cracks.",
                "Vik said: nobody crosses.",
                "Load-Date: June 1, 2024",
                "End of Document",
                "Fähre teurer",
                "Der Bote",
                "1. Juni 2024 Samstag",
                "Länge: 1.035 Wörter",
                "Text",
                "Sie kostet nun drei Kronen.",
                "Ende des Dokuments"));
        assertThat(articles).hasSize(2);
        assertThat(articles.getFirst().text())
                .isEqualTo("Bridge closed\n\nDivers found cracks.\n\nVik said: nobody crosses.\n");
        assertThat(articles.getFirst().details().authors()).containsExactly("Ida Vik");
        assertThat(articles.getFirst().details().outlet()).isEqualTo("The Lantern (London)");
        assertThat(articles.getFirst().details().published()).hasToString("2024-05-31");
        assertThat(articles.getLast().text()).isEqualTo("Fähre teurer\n\nSie kostet nun drei Kronen.\n");
    }

    @Test
    void anArticleWithDatesInItIsOneArticle() {
        assertThat(NexisUniArticles.in(
                        flow("Bridge closed", "By Ida Vik", "May 31, 2024", "Divers found cracks.", "Cracks: 3 wide.")))
                .isEmpty();
    }
}
