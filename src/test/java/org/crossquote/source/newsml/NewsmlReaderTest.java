package org.crossquote.source.newsml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.Readings;
import org.crossquote.source.format.SourceFile;
import org.crossquote.text.BlockKind;
import org.junit.jupiter.api.Test;

class NewsmlReaderTest {
    private static final String ITEM = """
            <newsItem xml:lang="en"><itemMeta><provider><name>The Agency</name></provider><versionCreated>2024-05-31T18:30:00Z</versionCreated></itemMeta>
            <contentMeta><by>By Ida Vik</by><headline>Bridge closed</headline></contentMeta><contentSet><inlineXML contenttype="%s">%s</inlineXML></contentSet></newsItem>""";
    private final NewsmlReader reader = new NewsmlReader();

    @Test
    void itemsOfAMessageAreArticlesInXhtmlOrNitf() throws Exception {
        String xhtml = "<html xmlns=\"h\"><head><title>t</title></head><body><p>Divers found cracks.</p></body></html>";
        String nitf =
                "<nitf><body><body.head><hedline><hl1>Other</hl1></hedline></body.head><body.content><p>The ferry runs.</p>"
                        + "<hl2>Prices</hl2></body.content></body></nitf>";
        List<ExtractedArticle> articles = Readings.all(
                reader,
                "a.xml",
                Readings.bytes(
                        "<?xml version=\"1.0\"?><newsMessage><itemSet>" + ITEM.formatted("application/xhtml+xml", xhtml)
                                + ITEM.formatted("application/nitf+xml", nitf) + "</itemSet></newsMessage>"));
        assertThat(articles).hasSize(2);
        assertThat(articles.getFirst().details().authors()).containsExactly("Ida Vik");
        assertThat(articles.getFirst().details().outlet()).isEqualTo("The Agency");
        assertThat(articles.getFirst().details().published()).hasToString("2024-05-31T18:30:00Z");
        assertThat(articles.getFirst().text()).isEqualTo("Bridge closed\n\nDivers found cracks.\n");
        assertThat(Readings.lines(articles.getLast(), BlockKind.HEADING)).containsExactly("Prices");
    }

    @Test
    void entitiesAreNotExpandedNorLoaded() throws Exception {
        String xml = "<!DOCTYPE n [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                + ITEM.formatted("x", "<p>Before &f; after</p>");
        assertThat(Readings.one(reader, "a.xml", xml).text()).contains("Before").doesNotContain("root:");
        assertThat(reader.takes(SourceFile.of("a.xml", Readings.bytes("<?xml version=\"1.0\"?><rss><item/></rss>"))))
                .isFalse();
        assertThat(Readings.problem(reader, "deep.xml", Readings.bytes("<newsItem>" + "<a>".repeat(100_000))))
                .isEqualTo("file.no-article");
    }
}
