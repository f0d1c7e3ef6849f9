package org.crossquote.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.crossquote.text.Article;
import org.crossquote.text.PublicationTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the day of publication, and the authors, in lines of the article that say nothing else")
class DatelineTest {
    private static final String TITLE = "Old bridge over the Lune closed";
    private static final String TEXT =
            "The old bridge over the Lune was closed on Monday, and the council said on 2 May 2019 that it might be.\n\n"
                    + "“Nobody crosses,” said the surveyor Ida Vik, who had warned of the cracks for years.";
    private final ArticleMaker maker = new ArticleMaker();

    private static @Nullable String day(Article article) {
        PublicationTime published = article.details().published();
        return published == null ? null : published.toString();
    }

    private Article under(String lines) {
        return maker.make("a.txt", TITLE + "\n\n" + lines.replace('/', '\n').replace('~', '/') + "\n\n" + TEXT + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            March 4, 2025; 2025-03-04
            Published: 3 March 2025; 2025-03-03
            Published on March 3rd, 2025.; 2025-03-03
            By Mona Quint, The Ulm Courier/Monday, March 3, 2025; 2025-03-03
            The Ulm Valley Herald/March 4, 2025; 2025-03-04
            Tribune of the Valley, 5 March 2025; 2025-03-05
            By the Northern Wire/Published: 3 March 2025; 2025-03-03
            The Ulm Post | Mar 5, 2025 | By Mona Quint; 2025-03-05
            March 4, 2025 by Mona Quint; 2025-03-04
            GENEVA, 4 March 2025; 2025-03-04
            Stand: 3. März 2025; 2025-03-03
            03.03.2025, 14:20 Uhr; 2025-03-03T14:20:00
            Ulmer Anzeiger, Dienstag, 13. Mai 2025; 2025-05-13
            Veröffentlicht am 3. März 2025 um 9.05 Uhr; 2025-03-03T09:05:00
            3 de marzo de 2025; 2025-03-03
            El Diario de Ulm, 4 de abril de 2025/Por Marta Ruiz; 2025-04-04
            Publié le 3 mars 2025 à 17h05; 2025-03-03T17:05:00
            Publié le lundi 3 mars 2025; 2025-03-03
            2025-03-03; 2025-03-03
            Tue Jan 13, 2009, 9:50 PM; 2009-01-13T21:50:00
            Published 3 March 2025, updated 4 March 2025; 2025-03-03
            Updated March 5, 2025/March 4, 2025; 2025-03-04
            Updated March 5, 2025; 2025-03-05
            25~03~2025; 2025-03-25
            """)
    void isTakenFromTheHead(String lines, String day) {
        assertThat(day(under(lines))).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge was closed on March 4, 2025.",
                "Closed since March 4, 2025",
                "On Monday, March 3, 2025",
                "March 4, 2025, a dark day",
                "The council meets on Thursday, March 6, 2025",
                "March 6, 2025, 7:30 p.m., Town Hall",
                "Born 4 March 1925 in Ulm",
                "1 March to 4 March 2025",
                "March 2025",
                "2025",
                "31 February 2025",
                "03~04~2025",
                "Flight 4-3-20251",
                "“We close on March 4, 2025”",
            })
    void isNotTakenFromAnythingElse(String line) {
        assertThat(day(under(line))).as(line).isNull();
    }

    @Test
    void aDayUnderTheTextCountsWhereItIsCalledSo() {
        assertThat(day(maker.make("a.txt", TITLE + "\n\n" + TEXT + "\n\nPublished March 4, 2025\n")))
                .isEqualTo("2025-03-04");
        assertThat(day(maker.make("a.txt", TITLE + "\n\n" + TEXT + "\n\nMarch 4, 2025\n")))
                .isNull();
    }

    @Test
    void theHeadOfADayInAChronicleIsNone() {
        String chronicle = TITLE + "\n\nMarch 4, 2025\n\n" + TEXT + "\n\nMarch 5, 2025\n\n" + TEXT + "\n";
        assertThat(day(maker.make("a.txt", chronicle))).isNull();
        String later = TITLE + "\n\n" + TEXT + "\n\nMarch 5, 2025\n\n" + TEXT + "\n";
        assertThat(day(maker.make("a.txt", later))).isNull();
        assertThat(day(maker.make("a.txt", "March 5, 2025\n"))).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            By Mona Quint, The Ulm Courier; Mona Quint
            By Mona Quint and Bo Lund; Mona Quint, Bo Lund
            By Mona Quint, Bo Lund and Ida Vik; Mona Quint, Bo Lund, Ida Vik
            BY MONA QUINT; MONA QUINT
            Von Petra Kohl/3. März 2025; Petra Kohl
            March 4, 2025 by Mona Quint; Mona Quint
            Por Marta Ruiz; Marta Ruiz
            By the Northern Wire; ''
            By now nobody crosses.; ''
            By the river; ''
            """)
    void authorsAreTakenFromBylines(String lines, String authors) {
        assertThat(String.join(", ", under(lines).details().authors())).isEqualTo(authors);
    }

    @Test
    void everyFormatGivesThemAndTheCollectionKnowsBetter(@TempDir Path folder) throws Exception {
        String rtf = "{\\rtf1\\ansi\\pard\\b " + TITLE + "\\b0\\par By Mona Quint\\par March 4, 2025\\par "
                + "The old bridge over the Lune was closed on Monday, and nobody knows for how long it will be.\\par}";
        String md = "# " + TITLE + "\n\nBy Mona Quint\n\nMarch 4, 2025\n\n" + TEXT + "\n";
        String txt = TITLE + "\n\nBy Mona Quint\nMarch 4, 2025\n\n" + TEXT + "\n";
        String html = "<html><body><h1>" + TITLE + "</h1><p>By Mona Quint</p><p>March 4, 2025</p><p>"
                + TEXT.replace("\n\n", "</p><p>") + "</p></body></html>";
        Files.writeString(folder.resolve("a.rtf"), rtf, StandardCharsets.US_ASCII);
        Files.writeString(folder.resolve("b.md"), md);
        Files.writeString(folder.resolve("c.txt"), txt);
        Files.writeString(folder.resolve("d.html"), html);
        List<Article> articles =
                new CollectionOpener().open(folder).collection().articles();
        assertThat(articles).hasSize(4).allSatisfy(article -> {
            assertThat(day(article)).as(article.id()).isEqualTo("2025-03-04");
            assertThat(article.details().authors()).as(article.id()).containsExactly("Mona Quint");
            assertThat(DetailsReason.of(article, Locale.ENGLISH))
                    .hasValue("The day of publication stands in the line “March 4, 2025”.");
        });
        Files.writeString(
                folder.resolve("collection.json"),
                "{\"articles\":[{\"file\":\"c.txt\",\"published\":\"2025-03-07\",\"authors\":[\"Bo Lund\"]}]}");
        Article known = new CollectionOpener()
                .open(folder).collection().articles().stream()
                        .filter(article -> article.id().equals("c.txt"))
                        .findFirst()
                        .orElseThrow();
        assertThat(day(known)).isEqualTo("2025-03-07");
        assertThat(known.details().authors()).containsExactly("Bo Lund");
        assertThat(DetailsReason.of(known, Locale.ENGLISH)).isEmpty();
    }
}
