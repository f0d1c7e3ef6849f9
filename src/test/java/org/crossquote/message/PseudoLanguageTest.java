package org.crossquote.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PseudoLanguageTest {
    @Test
    void hasAccentsAndIsHalfAsLongAgain() {
        assertThat(PseudoLanguage.of("Show all notes")).isEqualTo("Šĥĥöŵŵ åļļļ ñööţééš");
    }

    @Test
    void leavesArgumentsAsTheyAre() {
        assertThat(said("{0} of {1,number,#}", "Anna", 12)).isEqualTo("Anna öƒƒ 12");
    }

    @Test
    void changesTheWordsOfAChoiceAndWhatStandsInIt() {
        String pattern = "{0,choice,0#no notes|1#1 note of {1}|1<{0,number,#} notes} left";
        assertThat(said(pattern, 0, "Anna")).isEqualTo("ñöö ñööţééš ļééƒţţ");
        assertThat(said(pattern, 1, "Anna")).isEqualTo("1 ñööţéé öƒƒ Anna ļééƒţţ");
        assertThat(said(pattern, 3, "Anna")).isEqualTo("3 ñööţééš ļééƒţţ");
    }

    @Test
    void keepsApostrophesAndQuotedBraces() {
        assertThat(said("it''s '{'so'}'")).isEqualTo("îţţ'š {šöö}");
    }

    @Test
    void isOneOfTheLanguagesOfAMessageFile() {
        MessageFile messages = MessageFile.beside(PseudoLanguageTest.class);
        assertThat(messages.text(PseudoLanguage.LOCALE, "articles", 1)).isEqualTo("öññé åŕŕţîîçļļé");
        assertThat(messages.english("articles", 1)).isEqualTo("one article");
        assertThat(messages.text(Locale.UK, "articles", 1)).isEqualTo("one article");
    }

    private static String said(String pattern, Object... arguments) {
        return new MessageFormat(PseudoLanguage.of(pattern), Locale.ENGLISH).format(arguments);
    }
}
