package org.crossquote.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.crossquote.source.format.SourceFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTitleTest {
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>%s</title><meta property="og:title" content="%s">
            <meta property="og:site_name" content="The Lantern">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"%s"}</script></head><body><article><h1>%s</h1>
            <p>The old bridge over the Lune was closed on Monday evening after divers found cracks in two of its piers.</p>
            <p>The council meets on Thursday to decide how long the bridge will stay closed to all traffic.</p></article></body></html>
            """;

    @DisplayName("the title that the places of a page agree on")
    @ParameterizedTest(name = "{5}")
    @CsvSource(delimiter = ';', textBlock = """
            Bridge closed | The Lantern; Bridge closed | The Lantern; Bridge closed; Bridge closed; Bridge closed; the outlet's name goes
            Lune bridge: closed since Monday; Why nobody may cross the Lune any more; Lune bridge: closed since Monday; Lune bridge: closed since Monday; Why nobody may cross the Lune any more; what was written for sharing is another witness
            Bridge closed after divers find cracks; Bridge closed; Bridge closed after divers find cracks; Bridge closed after divers find cracks; Bridge closed after divers find cracks; a shorter form is none
            Bridges: Old bridge closed by cracks | Town; Bridges: Old bridge closed by cracks | Town; Old bridge closed by cracks; Old bridge closed by cracks; Old bridge closed by cracks; kicker and section go
            Lune bridge: drivers wait 60 minutes; Lune bridge: drivers wait 60 minutes; Lune bridge: drivers lose 60 minutes at the ford; Lune bridge: drivers wait 60 minutes; Lune bridge: drivers wait 60 minutes; another wording in the data gives way to what all others show
            Lune news: cracks found; Lune news: cracks found; What the divers saw below; Lune news: cracks found; What the divers saw below; a title of its own in the data stays
            """)
    void calls(String window, String shared, String data, String heading, String title, String why) throws Exception {
        byte[] page = PAGE.formatted(window, shared, data, heading).getBytes(StandardCharsets.UTF_8);
        assertThat(new WebPageReader()
                        .read(SourceFile.of("page.html", page))
                        .getFirst()
                        .details()
                        .title())
                .as(why)
                .isEqualTo(title);
    }
}
