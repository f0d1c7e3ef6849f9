package org.crossquote.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuesserTest {
    private final LanguageGuesser guesser = LanguageGuesser.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The mayor said that she would not resign, and that the bridge will open in May.",
                "de | Die Bürgermeisterin sagte, dass sie nicht zurücktritt und die Brücke im Mai eröffnet wird.",
                "es | La alcaldesa dijo que no va a dimitir y que el puente se abrirá en mayo.",
                "fr | La maire a déclaré qu'elle ne démissionnera pas et que le pont sera ouvert en mai.",
                "it | La sindaca ha detto che non si dimette e che il ponte sarà aperto nel mese di maggio.",
                "pt | A prefeita disse que não vai renunciar e que a ponte será aberta em maio, com uma festa.",
                "und | Primarul a spus că nu demisionează și că podul va fi deschis în luna mai.",
                "und | 市長は辞任しないと述べ、橋は五月に開通する。",
                "und | Bridge closed",
                "und | 12 34 56"
            })
    void tellsTheLanguageOfAText(String language, String text) {
        assertThat(guesser.ofText(text)).isEqualTo(language);
    }

    @Test
    void takesALineOutOfTheArticlesLanguageOnlyWhenItSpeaksClearly() {
        assertThat(guesser.ofLine(
                        "El presidente habla en la plaza durante una manifestación por la paz de los pueblos.", "en"))
                .isEqualTo("es");
        assertThat(guesser.ofLine("“No, no, no, no,” he said, laughing.", "en")).isEqualTo("en");
        assertThat(guesser.ofLine("La Paz, El Alto, Los Andes", "en")).isEqualTo("en");
        assertThat(guesser.ofLine("", "de")).isEqualTo("de");
    }
}
