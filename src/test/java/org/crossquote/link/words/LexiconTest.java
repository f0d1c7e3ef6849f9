package org.crossquote.link.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LexiconTest {
    @Test
    void anElidedArticleIsNoPartOfItsWord() {
        Lexicon lexicon = new Lexicon(Vocabularies.bundled());
        assertThat(lexicon.words("fr").get("l’incendie").concept())
                .isEqualTo(lexicon.words("fr").get("incendies").concept());
        assertThat(lexicon.words("it").get("dell'incendio").concept())
                .isEqualTo(lexicon.words("it").get("incendi").concept());
    }

    @Test
    void aCommonGermanNounIsNoName() {
        Lexicon.Words german = new Lexicon(Vocabularies.bundled()).words("de");
        assertThat(german.get("Regierung").mayBeName()).isFalse();
        assertThat(german.get("Osterhaven").mayBeName()).isTrue();
    }
}
