package org.crossquote.source.europresse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.Readings;
import org.crossquote.source.format.SourceFile;
import org.crossquote.text.BlockKind;
import org.junit.jupiter.api.Test;

class EuropresseReaderTest {
    private final EuropresseReader reader = new EuropresseReader();

    @Test
    void theNewerFormHasAnElementForEachPart() throws Exception {
        String article =
                "<article><header><div><span class=\"DocPublicationName\">Le Phare </span></div><div><span class=\"DocHeader\">Politique, vendredi 31 mai 2024, p. 8</span></div>"
                        + "<div class=\"titreArticle\"><p class=\"titreArticleVisu\">%s</p></div><div>Ida Vik</div></header>"
                        + "<section><div class=\"DocText\"><p>Il y avait des fissures.</p><p>Le bac circule.</p></div></section><footer><small>© 2024</small></footer></article>";
        String page = "<!DOCTYPE html><html><head></head><body>" + article.formatted("Pont fermé")
                + article.formatted("Autre pont") + "</body></html>";
        assertThat(reader.takes(SourceFile.of("export.html", Readings.bytes(page))))
                .isTrue();
        List<ExtractedArticle> articles = Readings.all(reader, "export.html", Readings.bytes(page));
        assertThat(articles).extracting(each -> each.details().title()).containsExactly("Pont fermé", "Autre pont");
        ExtractedArticle first = articles.getFirst();
        assertThat(first.details().outlet()).isEqualTo("Le Phare");
        assertThat(first.details().published()).hasToString("2024-05-31");
        assertThat(first.details().authors()).containsExactly("Ida Vik");
        assertThat(Readings.lines(first, BlockKind.PARAGRAPH))
                .containsExactly("Il y avait des fissures.", "Le bac circule.");
    }

    @Test
    void inTheOlderFormTheTextFollowsTheTitle() throws Exception {
        String article =
                "<table><tr><td><span class=\"DocPublicationName\">%s</span><br><span class=\"DocHeader\">vendredi </span><span class=\"DocHeader\">31 mai 2024</span><br><br>"
                        + "Rubrique<br><span class=\"TitreArticleVisu\">Pont fermé</span><br><br>Ida Vik<br><p></p>Il y avait des fissures.<p></p>Le bac circule.<p></p>"
                        + "<b><i>© 2024 Le Phare.</i></b><p></p>Numéro de document : 1</td></tr></table>";
        String page = "<html><head></head><body>" + article.formatted("Le Phare") + article.formatted("Le Bac")
                + "</body></html>";
        List<ExtractedArticle> articles = Readings.all(reader, "export.html", Readings.bytes(page));
        assertThat(articles).extracting(each -> each.details().outlet()).containsExactly("Le Phare", "Le Bac");
        assertThat(articles.getFirst().text())
                .isEqualTo("Pont fermé\n\nIda Vik\n\nIl y avait des fissures.\n\nLe bac circule.\n");
        assertThat(articles.getFirst().details().authors()).containsExactly("Ida Vik");
    }
}
