package org.crossquote.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2024-02-29",
        "20240229, 2024-02-29",
        "2024-02-29T07:05, 2024-02-29T07:05:00",
        "2024-02-29 07:05:09, 2024-02-29T07:05:09",
        "2024-02-29T07:05:09.123456Z, 2024-02-29T07:05:09Z",
        "2024-02-29T07:05:09+0530, 2024-02-29T07:05:09+05:30",
        "2024-02-29T07:05:09-03, 2024-02-29T07:05:09-03:00",
        "20240229T070509Z, 2024-02-29T07:05:09Z"
    })
    void isReadAsIsoAllowsAndWrittenInOneForm(String given, String written) {
        assertThat(PublicationTime.parse(given))
                .hasValueSatisfying(t -> assertThat(t).hasToString(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2023-02-29",
                "2024-13-01",
                "2024-02-29T25:00",
                "29.02.2024",
                "2024",
                "2024-02-29T07:05+99:00"
            })
    void isNothingElse(String given) {
        assertThat(PublicationTime.parse(given)).isEmpty();
    }
}
