package org.crossquote.link.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToldWordsTest {
    private static ToldWords words(String text) {
        return ToldWords.of(text, "en");
    }

    @Test
    void aNameIsOneWordAndGrammarIsNone() {
        assertThat(words("the miller Otto Hagen of Nether Borg").size()).isEqualTo(3);
        assertThat(words("Otto Hagen, Nether Borg").size()).isEqualTo(2);
        assertThat(words("as if it had not been").size()).isZero();
    }

    @Test
    void whatOthersTellIsCountedPartsOfNamesAsParts() {
        ToldWords mill = words("the mill of Otto Hagen burned");
        assertThat(mill.toldBy(List.of(words("Hagen has burned down his mill"))))
                .isCloseTo(2.5, within(1e-9));
        assertThat(mill.toldBy(List.of(words("two mills"), words("Otto Hagen"))))
                .isCloseTo(2, within(1e-9));
    }

    @Test
    void aWordOfTheSameMeaningIsTheSame() {
        assertThat(words("negligence").toldBy(List.of(words("misconduct")))).isCloseTo(1, within(1e-9));
    }

    @Test
    void anotherNumberIsNotTheSame() {
        assertThat(words("12 boats").hasNumbersIn(List.of(words("12 ships")))).isTrue();
        assertThat(words("12 boats").hasNumbersIn(List.of(words("15 boats")))).isFalse();
        assertThat(words("boats").hasNumbersIn(List.of(words("15 boats")))).isTrue();
    }

    @Test
    void aTimeIsOneWord() {
        String text = "at 6:05, or 18:30: 2 hours";
        WordScanner scanner = new WordScanner(text, 0, text.length());
        List<String> words = new ArrayList<>();
        while (scanner.next()) {
            words.add(text.substring(scanner.start(), scanner.end()));
        }
        assertThat(words).containsExactly("at", "6:05", "or", "18:30", "2", "hours");
    }
}
