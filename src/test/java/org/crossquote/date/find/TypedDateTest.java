package org.crossquote.date.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossquote.date.DateValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-01-07", "2026-01", "2026", "2026-W53", "2026-01-07T14:30"})
    void whatAValueWritesIsReadAgain(String iso) {
        assertThat(DateValue.parse(iso)).map(DateValue::toString).contains(iso);
        assertThat(TypedDate.read("  " + iso + " ")).map(DateValue::toString).contains(iso);
    }

    @ParameterizedTest
    @CsvSource({"7 January 2026, 2026-01-07", "January 2026, 2026-01", "2026-01-07 14:30, 2026-01-07T14:30"})
    void aDateIsReadAsNewsWritesIt(String typed, String iso) {
        assertThat(TypedDate.read(typed)).map(DateValue::toString).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Tuesday",
                "last month",
                "7 January",
                "2026-02-30",
                "2026-13",
                "2025-W53",
                "2026-01-07 25:00",
                "7 January 2026 or so",
                "no date",
                "-1"
            })
    void nothingIsGuessed(String typed) {
        assertThat(TypedDate.read(typed)).isEmpty();
    }
}
