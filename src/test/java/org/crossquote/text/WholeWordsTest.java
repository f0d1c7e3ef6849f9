package org.crossquote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is marked begins and ends with whole words. Brackets stand for what is selected, and for what comes of it. */
class WholeWordsTest {
    private static String widened(String selected, String language) {
        int start = selected.indexOf('[');
        int end = selected.indexOf(']') - 1;
        String text = selected.replace("[", "").replace("]", "");
        Span wide = WholeWords.around(text, new Span(start, end), Locale.forLanguageTag(language));
        return text.substring(0, wide.start()) + "[" + wide.in(text) + "]" + text.substring(wide.end());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en | the h[arbour w]as closed   | the [harbour was] closed",
                "en | the [harbour was] closed   | the [harbour was] closed",
                "en | [the harb]our              | [the harbour]",
                "en | was clos[ed]               | was [closed]",
                "en | “W[e wo]n,” he said        | “[We won],” he said",
                "en | “[We] won”                 | “[We] won”",
                "en | [“We wo]n”                 | [“We won]”",
                "en | ‘W[e won]’                 | ‘[We won]’",
                "en | 'W[e wo]n'                 | '[We won]'",
                "en | they [wo]n’t go            | they [won’t] go",
                "en | they won’[t] go            | they [won’t] go",
                "en | they [don]'t go            | they [don't] go",
                "en | the play[ers]’ union       | the [players]’ union",
                "en | her re-el[ection] bid      | her [re-election] bid",
                "en | a wel[l‑k]nown case        | a [well‑known] case",
                "en | yes[—n]o                   | yes[—no]",
                "en | ye[s--n]o                  | [yes--no]",
                "zh | 新i[Pho]ne手机                 | 新[iPhone]手机",
                "en | [yes]—no                   | [yes]—no",
                "en | paid $5[.3b]n              | paid [$5.3bn]",
                "en | some 5,[300] people        | some [5,300] people",
                "fr | de l’[homme] seul          | de l’[homme] seul",
                "fr | de l’ho[mme] seul          | de l’[homme] seul",
                "de | die E[U-Komm]ission tagt   | die [EU-Kommission] tagt",
                "th | นายก[รัฐมน]ตรีกล่าวว่า         | [นายกรัฐมนตรี]กล่าวว่า",
                "en | นายกรัฐมนตรีกล่[าวว่]าจะ       | นายกรัฐมนตรี[กล่าวว่า]จะ",
                "zh | 市长在会[议上说]他不会辞职   | 市长在会[议上说]他不会辞职",
                "ja | 会議で[カタ]カナ語           | 会議で[カタカナ]語",
                "ko | 대통[령은 사임]하지          | [대통령은 사임하지]",
                "hi | प्रधान[मंत्री] ने              | [प्रधानमंत्री] ने",
                "ar | قال الر[ئيس] إنه            | قال [الرئيس] إنه"
            })
    void noWordIsCutInTwo(String language, String selected, String expected) {
        assertThat(widened(selected, language)).isEqualTo(expected);
    }

    @Test
    void noLetterIsCutInTwo() {
        assertThat(widened("Cafe[\u0301 no]ir", "en")).isEqualTo("[Cafe\u0301 noir]");
        assertThat(widened("\ud83d[\udc69\u200d\ud83d\udc67] so", "en"))
                .isEqualTo("[\ud83d\udc69\u200d\ud83d\udc67] so");
        assertThat(widened("a\ud842[\udfb7\ud842]\udfb8b", "zh")).isEqualTo("a[\ud842\udfb7\ud842\udfb8]b");
    }

    @Test
    void whatHasNoEndIsTakenAsItIs() {
        String line = "x".repeat(100_000);
        Span span = new Span(50_000, 50_010);
        assertThat(WholeWords.around(line, span, Locale.ENGLISH).length()).isLessThan(1_000);
        assertThat(WholeWords.around(line, new Span(5, 5), Locale.ENGLISH)).isEqualTo(new Span(5, 5));
    }
}
