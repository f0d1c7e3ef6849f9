package org.crossquote.link.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationFinder;
import org.crossquote.reading.Reasons;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links in languages other than English, in small reports that were written for these tests. */
class LanguagesTest {
    private static final String GERMAN =
            "Auf der Insel Osterhaven ist am Montag das Fährterminal abgebrannt. Die Polizei sucht nach der Ursache des Feuers.\n";
    private static final String OTHER_GERMAN =
            "Das Fährterminal von Osterhaven steht nach dem Feuer vom Montag nicht mehr. Die Insel hat keine Verbindung.\n";

    /** Names that make two articles ones of the same event, so that facts are sought. */
    private static final String ONE_EVENT =
            "Osterhaven: Edda Quist, Ole Brandt, Marenholm, Sundvik, Tormund Vesper, Kaspar Lindqvist.\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Die Maschine befand sich am Montag auf dem Weg von Kiel nach Lübeck, als es zu einem Unfall kam.|\
            Der Minister befand sich auf dem Weg von Bremen nach Essen, und es kam am Montag zu einem langen Gespräch.
            Es handelt sich um einen Mann, der sich seit längerem in der Stadt aufgehalten haben soll.|\
            Es handelt sich nicht um einen Fehler, sondern um eine Frage, die sich seit längerem stellen soll.
            Según el gobierno, se trata de una de las medidas más importantes de este año para el país.|\
            Según la policía, se trata de uno de los casos más importantes de este año en la capital.
            Il s'agit de l'une des plus grandes entreprises du pays, selon le ministre, qui l'a dit lundi.|\
            Il s'agit de l'un des plus grands projets de la ville, selon le président, qui l'a dit lundi.
            Secondo il governo si tratta di una delle misure più importanti di quest'anno per il paese.|\
            Secondo la polizia si tratta di uno dei casi più importanti di quest'anno per la città.
            """)
    void whatOnlyCommonWordsShareIsNotLinked(String one, String other) {
        assertThat(links(ONE_EVENT + one, ONE_EVENT + other))
                .noneMatch(link -> one.contains(link.a().exact()));
    }

    @Test
    void aGermanFactToldInOtherWordsIsFound() {
        assertThat(links(
                        GERMAN + "Verrostete Sprinkler im Dach hatten im Winter bei einer Prüfung versagt.",
                        OTHER_GERMAN + "Bei der Prüfung im Winter versagten die Sprinkler, weil sie verrostet waren."))
                .anySatisfy(link -> {
                    assertThat(link.grade()).isEqualTo(Grade.SAME_FACT);
                    assertThat(Reasons.inEnglish(link.why()))
                            .contains("Sprinkler", "Prüfung")
                            .doesNotContain("bei", "im,");
                });
    }

    @Test
    void aPieceOfAGermanQuotationIsFound() {
        assertThat(
                        links(
                                GERMAN
                                        + "„Wir haben zwei Explosionen gehört, dann stürzte das ganze Dach ein“, sagte die Lotsin Edda Quist.",
                                OTHER_GERMAN
                                        + "Die Lotsin Edda Quist sagte, „das ganze Dach“ sei nach „zwei Explosionen“ eingestürzt."))
                .anySatisfy(link -> {
                    assertThat(link.grade()).isEqualTo(Grade.FRAGMENT);
                    assertThat(link.b().exact()).contains("zwei Explosionen");
                });
    }

    @Test
    void aDayWithAPointEndsNoGermanSentence() {
        assertThat(links(
                        GERMAN + "Am 3. Mai hatten Taucher das Wrack des Schleppers gefunden.",
                        OTHER_GERMAN + "Taucher fanden das Wrack des Schleppers am 3. Mai."))
                .anySatisfy(link -> assertThat(link.b().exact()).contains("3. Mai"));
    }

    @Test
    void inALanguageThatIsNotKnownOnlyTheSameWordsAreLinked() {
        String copied =
                "Nurkowie znaleźli wrak holownika na głębokości czterdziestu metrów, z kadłubem rozdartym wzdłuż stępki,"
                        + " a pompy rozebrano i sprzedano na złom wiele lat temu.";
        List<Link> links = links(
                "Rdzewiejące zraszacze zawiodły zimą podczas kontroli. " + copied,
                "Podczas kontroli zimą zraszacze zawiodły, bo były zardzewiałe.\n" + copied);
        assertThat(links).singleElement().satisfies(link -> {
            assertThat(link.grade()).isEqualTo(Grade.IDENTICAL);
            assertThat(link.a().exact()).contains("Nurkowie");
        });
    }

    private static List<Link> links(String... texts) {
        List<Article> articles = new ArrayList<>();
        List<Quotation> quotations = new ArrayList<>();
        for (String text : texts) {
            Article article = new ArticleMaker().make("article-" + articles.size() + ".txt", text);
            articles.add(article);
            quotations.addAll(new QuotationFinder().find(article));
        }
        return new LinkFinder(1).find(articles, quotations);
    }
}
