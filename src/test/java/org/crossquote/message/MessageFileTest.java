package org.crossquote.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class MessageFileTest {
    private final MessageFile messages = MessageFile.beside(MessageFileTest.class);

    @Test
    void aCountIsSaidAsAPersonWouldSayIt() {
        assertThat(messages.text(Locale.ENGLISH, "articles", 0)).isEqualTo("no articles — “none”");
        assertThat(messages.text(Locale.ENGLISH, "articles", 1)).isEqualTo("one article");
        assertThat(messages.text(Locale.ENGLISH, "articles", 5000)).isEqualTo("5,000 articles");
    }

    @Test
    void aTranslationIsTakenAndEnglishStandsInWhereItIsMissing() {
        assertThat(messages.text(Locale.of("es", "CO"), "articles", 12345)).isEqualTo("12.345 artículos");
        assertThat(messages.text(Locale.of("es"), "untranslated")).isEqualTo("it's English only");
    }

    @Test
    void theMachinesLanguageDoesNotShowInASentenceThatHasNoTranslation() {
        assertThat(messages.text(Locale.forLanguageTag("ne-NP-u-nu-deva"), "articles", 12))
                .isEqualTo("12 articles");
    }

    @Test
    void aMissingMessageIsADefectAndNamed() {
        assertThatThrownBy(() -> messages.text("nobody.says.this"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("nobody.says.this");
    }

    @Test
    void theFileTellsItsIds() {
        assertThat(messages.ids()).containsExactly("articles", "untranslated");
    }
}
