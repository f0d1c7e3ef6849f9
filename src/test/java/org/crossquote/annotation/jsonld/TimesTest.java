package org.crossquote.annotation.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    @Test
    void readsEveryTimeThatJavaWritesAsJavaDoes() {
        Random random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            long second = random.nextLong(-60_000_000_000L, 250_000_000_000L);
            int nanos = switch (random.nextInt(4)) {
                case 0 -> 0;
                case 1 -> random.nextInt(1000) * 1_000_000;
                case 2 -> random.nextInt(1_000_000) * 1000;
                default -> random.nextInt(1_000_000_000);
            };
            Instant time = Instant.ofEpochSecond(second, nanos);
            assertThat(Times.read(time.toString())).isEqualTo(time);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-01T08:00:00+02:00",
                "2026-03-01T08:00Z",
                "2026-03-01T08:00:00.5-11:30",
                "2024-02-29T23:59:59.999999999Z",
                "0000-01-01T00:00:00Z",
                "+12026-03-01T08:00:00Z",
                "-0044-03-15T12:00:00Z"
            })
    void readsOtherFormsAsJavaDoes(String text) {
        assertThat(Times.read(text)).isEqualTo(OffsetDateTime.parse(text).toInstant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "yesterday",
                "2026-03-01",
                "2026-03-01T08:00:00",
                "2026-02-30T08:00:00Z",
                "2026-13-01T08:00:00Z",
                "2026-03-01T25:00:00Z",
                "2026-03-01T08:60:00Z",
                "2026-03-01T08:00:61Z",
                "2026-03-01 08:00:00Z",
                "2026-03-01T08:00:00.1234567890Z",
                "2026-03-01T08:00:00.x5Z"
            })
    void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> Times.read(text)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> OffsetDateTime.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
