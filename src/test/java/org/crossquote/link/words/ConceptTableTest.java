package org.crossquote.link.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConceptTableTest {
    @Test
    void anElidedArticleIsNoPartOfItsWord() {
        ConceptTable concepts = new ConceptTable(Vocabularies.bundled());
        assertThat(concepts.words("fr").get("l’incendie").concept())
                .isEqualTo(concepts.words("fr").get("incendies").concept());
        assertThat(concepts.words("it").get("dell'incendio").concept())
                .isEqualTo(concepts.words("it").get("incendi").concept());
    }

    @Test
    void aCommonGermanNounIsNoName() {
        ConceptTable.Words german = new ConceptTable(Vocabularies.bundled()).words("de");
        assertThat(german.get("Regierung").mayBeName()).isFalse();
        assertThat(german.get("Osterhaven").mayBeName()).isTrue();
    }
}
