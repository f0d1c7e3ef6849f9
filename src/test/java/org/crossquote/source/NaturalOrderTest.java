package org.crossquote.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    @Test
    void countsNumbersAndMindsNoCase() {
        List<String> sorted =
                List.of("b.txt", "10.txt", "A2.txt", "2.txt", "a10.txt", "a1.txt", "002.txt", "B.txt").stream()
                        .sorted(new NaturalOrder())
                        .toList();
        assertThat(sorted)
                .containsExactly("002.txt", "2.txt", "10.txt", "a1.txt", "A2.txt", "a10.txt", "B.txt", "b.txt");
    }

    @Test
    void takesNumbersOfAnyLength() {
        String longer = "1".repeat(40) + ".txt";
        assertThat(new NaturalOrder().compare("9".repeat(39) + ".txt", longer)).isNegative();
        assertThat(new NaturalOrder().compare(longer, longer)).isZero();
    }
}
