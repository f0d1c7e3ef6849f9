package org.crossquote.link.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenNumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | nine thousand years | 9,000 years",
                "en | a dozen eggs | 12 eggs",
                "en | two-thirds of it | 2/3 of it",
                "en | forty percent of it | 40% of it",
                "en | half of it, fifty per cent | half of it, 50%",
                "en | 1 million bees | 1,000,000 bees",
                "en | a million bees | one million bees",
                "en | the first time | the 1st time",
                "de | neuntausend Jahre | 9.000 Jahre",
                "de | fünfundzwanzig Hühner | 25 Hühner",
                "de | einhundertzwölf Bienen | 112 Bienen",
                "de | neunhunderttausend Bienen | 900.000 Bienen",
                "de | ein Dutzend Eier | 12 Eier",
                "de | zwei Drittel davon | 2/3 davon",
                "de | zwölf Prozent davon | 12 % davon",
                "es | nueve mil años | 9.000 años",
                "es | una docena de huevos | 12 de huevos",
                "es | dos tercios | 2/3",
                "es | diez por ciento | 10 %",
                "es | mil abejas | 1.000 abejas",
                "fr | neuf mille ans | 9 000 ans",
                "fr | une douzaine d'œufs | 12 d'œufs",
                "fr | deux tiers | 2/3",
                "fr | douze pour cent | 12 %",
                "fr | un million d'abeilles | 1 000 000 d'abeilles"
            })
    void oneNumberIsWrittenOneWay(String language, String inWords, String inFigures) {
        ClaimWords words = ClaimWords.read(language);
        assertThat(WrittenNumbers.evened(inWords, words)).isEqualTo(WrittenNumbers.evened(inFigures, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | nine thousand years | 900 years",
                "en | a dozen eggs | 10 eggs",
                "en | two-thirds | 3/4",
                "en | forty percent | 40",
                "en | the first time | the 2nd time",
                "de | der Hund | 100",
                "de | ein Hund | 1 Hund"
            })
    void otherNumbersStayApart(String language, String one, String other) {
        ClaimWords words = ClaimWords.read(language);
        assertThat(WrittenNumbers.evened(one, words)).isNotEqualTo(WrittenNumbers.evened(other, words));
    }
}
