package org.crossquote.link.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordFormsTest {
    @Test
    void everyLetterOfTheWorldIsAWordOfItsOwn() {
        int[] letters = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(Character::isLetterOrDigit)
                .toArray();
        assertThat(letters).hasSizeGreaterThan(100_000);
        for (int letter : letters) {
            String word = Character.toString(letter);
            assertThat(WordForms.stem(WordForms.folded(word)))
                    .as(() -> Character.getName(letter))
                    .isNotEmpty();
        }
    }

    @Test
    void caseMarksAndSeparatorsMakeNoOtherWord() {
        assertThat(WordForms.folded("Café")).isEqualTo("cafe");
        assertThat(WordForms.folded("STRASSE")).isEqualTo(WordForms.folded("Straße"));
        assertThat(WordForms.folded("2,600")).isEqualTo("2600");
        assertThat(WordForms.folded("people’s")).isEqualTo("people's");
    }

    @Test
    void anAbbreviationOfTwoLettersIsNotThePronoun() {
        assertThat(WordForms.folded("U.S.")).isEqualTo(WordForms.folded("US")).isNotEqualTo(WordForms.folded("us"));
    }
}
