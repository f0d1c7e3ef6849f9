package org.crossquote.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We met on Monday and we talked | We met on Monday                | 3 words left out",
                "We met on Monday               | We met again on Monday          | 1 word inserted",
                "We met on Monday               | They met on Monday              | 1 word changed",
                "We met on Monday and we talked | We all met on Tuesday           | 3 words left out, 1 inserted, 1 changed",
                "We met, on Monday              | We met on Monday                | The same words, other punctuation",
                "We met on Monday               | we  met on Monday               | The same words",
            })
    void saysHowMuchDiffers(String from, String other, String sentence) {
        assertThat(Changes.between(from, other).sentence()).isEqualTo(sentence);
    }
}
