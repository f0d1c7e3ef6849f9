package org.crossquote.source.factiva;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.Readings;
import org.crossquote.source.format.SourceFile;
import org.crossquote.text.BlockKind;
import org.junit.jupiter.api.Test;

class FactivaReaderTest {
    private static final String HEAD = "<!DOCTYPE html><html><head><title>Factiva</title></head><body>";
    private final FactivaReader reader = new FactivaReader();

    @Test
    void fieldsWithCodesAreReadInAnyLanguage() throws Exception {
        String article =
                "<div class='article deArticle'><table><tr><td><b>HD</b>&nbsp;</td><td><b>%s</b></td></tr><tr><td><b>BY</b>&nbsp;</td><td>Von Ida Vik</td></tr>"
                        + "<tr><td><b>PD</b>&nbsp;</td><td>31 mayo 2024</td></tr><tr><td><b>SN</b>&nbsp;</td><td>El Faro</td></tr>"
                        + "<tr><td><b>LP</b>&nbsp;</td><td><p>Hubo grietas.</p></td></tr><tr><td><b>TD</b>&nbsp;</td><td><p>Eran anchas.</p></td></tr>"
                        + "<tr><td><b>NS</b>&nbsp;</td><td>gcat : Codes</td></tr></table></div>";
        String page = HEAD + article.formatted("Puente cerrado") + article.formatted("Otro puente") + "</body></html>";
        assertThat(reader.takes(SourceFile.of("export.html", Readings.bytes(page))))
                .isTrue();
        List<ExtractedArticle> articles = Readings.all(reader, "export.html", Readings.bytes(page));
        assertThat(articles)
                .extracting(each -> each.details().title())
                .containsExactly("Puente cerrado", "Otro puente");
        assertThat(articles.getFirst().details().outlet()).isEqualTo("El Faro");
        assertThat(articles.getFirst().details().published()).hasToString("2024-05-31");
        assertThat(articles.getFirst().details().authors()).containsExactly("Ida Vik");
        assertThat(Readings.lines(articles.getFirst(), BlockKind.PARAGRAPH))
                .containsExactly("Hubo grietas.", "Eran anchas.");
    }

    @Test
    void withoutCodesTheOrderTells() throws Exception {
        String page = HEAD
                + "<div class='article enArticle'><div id='hd'><span class='enHeadline'>Bridge closed</span></div><div class='author'>Ida Vik</div>"
                + "<div>355 words</div><div>31 May 2024</div><div>18:30</div><div>The Lantern</div><div>LANT</div><div>English</div>"
                + "<p class='articleParagraph enarticleParagraph'>Divers found cracks.</p></div></body></html>";
        ExtractedArticle article = Readings.one(reader, "export.html", page);
        assertThat(article.details().title()).isEqualTo("Bridge closed");
        assertThat(article.details().authors()).containsExactly("Ida Vik");
        assertThat(article.details().outlet()).isEqualTo("The Lantern");
        assertThat(article.details().published()).hasToString("2024-05-31");
        assertThat(article.text()).isEqualTo("Bridge closed\n\nDivers found cracks.\n");
    }
}
