package org.crossquote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossquote.text.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A language is its word file: the finder reads one that nobody speaks. */
class MadeUpLanguageTest {
    private static final QuotationFinder FINDER = new QuotationFinder(List.of("qx"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cue-after        | “Ruma stela vok,” parlu Anna Bell.
            cue-after        | “Ruma stela vok,” Anna Bell parlu.
            cue-before       | Anna Bell parlu vek na toro esk “ruma stela vok”.
            cue-before       | Anna Bell, mirin drevu o Dornfield, parlu: “Ruma stela vok.”
            according-to     | Segur zu Anna Bell, na toro esk “ruma stela vok”.
            according-to     | Anna Bell nachu na toro esk “ruma stela vok”.
            before-colon     | Ka fro Anna Bell: “Ruma stela vok.”
            agent            | Na toro esk par Anna Bell “ruma stela vok” nomu.
            noun-cue         | Na klago par Anna Bell vek na toro esk “ruma stela vok” drevu.
            continued        | Anna Bell parlu: “Vok.” “Ruma stela vok.”
            """)
    void aRuleHoldsByTheWordsOfTheFileAlone(String rule, String text) {
        Article article = MarkedCases.article(text, "qx");
        List<Quotation> found = FINDER.find(article);
        assertThat(found).isNotEmpty();
        assertThat(found.getLast().speakers()).containsExactly("Anna Bell");
        assertThat(found.getLast().why().id()).isEqualTo(rule);
    }
}
