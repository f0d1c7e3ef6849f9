package org.crossquote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Plain words.",
                "José Núñez said «no».",
                "Thủ tướng cho biết kế hoạch sẽ được phê duyệt",
                "서울시장은 계획을 승인했다고 말했다",
                "\u212Bngstr\u00F6m \u2126 \u212A",
                "\u0301stray, e\u0301\u0323\u0301\u0316 many",
                "\u1100\u1161\u11A8 \u1100\u1161 \uAC00\u11A8",
                "\u0958 \uFB1D \uD834\uDD5E",
                "क़िला में कहा, बैठक होगी",
                "\uD800 lone \uDC00 halves e\u0301",
                "👨‍👩‍👧 e\u0301"
            })
    void theComposedTextIsThatOfUnicodeInWhateverFormItCame(String text) {
        for (Form form : Form.values()) {
            if (form == Form.NFC || form == Form.NFD) {
                String given = Normalizer.normalize(text, form);
                assertThat(NormalText.of(given).text()).isEqualTo(Normalizer.normalize(text, Form.NFC));
            }
        }
        assertThat(NormalText.of(text).text()).isEqualTo(Normalizer.normalize(text, Form.NFC));
    }

    @Test
    void aComposedTextIsItself() {
        NormalText normal = NormalText.of("Thủ tướng José");

        assertThat(normal.isOriginal()).isTrue();
        assertThat(normal.inOriginal(new Span(2, 9))).isEqualTo(new Span(2, 9));
    }

    @Test
    void wordsStandWhereTheyStandInTheFile() {
        String composed = "Bürgermeister José Núñez said in Sài Gòn";
        String file = Normalizer.normalize(composed, Form.NFD);
        NormalText normal = NormalText.of(file);
        for (String word : composed.split(" ")) {
            int at = composed.indexOf(word);
            Span span = new Span(at, at + word.length());
            Span inFile = normal.inOriginal(span);

            assertThat(inFile.in(file)).isEqualTo(Normalizer.normalize(word, Form.NFD));
            assertThat(normal.inNormal(inFile)).isEqualTo(span);
        }
    }

    @Test
    void aPlaceInsideALetterTakesAllOfIt() {
        String file = "xe\u0301\u0323y";
        NormalText normal = NormalText.of(file);

        assertThat(normal.text()).hasSize(4); // ẹ with an acute that has no letter of its own
        assertThat(normal.inNormal(new Span(2, 3))).isEqualTo(new Span(1, 3));
        assertThat(normal.inOriginal(new Span(1, 2))).isEqualTo(new Span(1, 4));
        assertThat(normal.inOriginal(new Span(2, 3))).isEqualTo(new Span(1, 4));
        assertThat(normal.inOriginal(new Span(0, 1))).isEqualTo(new Span(0, 1));
        assertThat(normal.inOriginal(new Span(3, 4))).isEqualTo(new Span(4, 5));
    }

    @Test
    void placesNeverGoBack() {
        String file = Normalizer.normalize("Ấ가각क़ é\u0301o x", Form.NFD);
        NormalText normal = NormalText.of(file);
        int[] starts = IntStream.rangeClosed(0, normal.text().length())
                .map(normal::startInOriginal)
                .toArray();
        int[] ends = IntStream.rangeClosed(0, normal.text().length())
                .map(normal::endInOriginal)
                .toArray();

        assertThat(starts).isSorted();
        assertThat(ends).isSorted();
        assertThat(ends[ends.length - 1]).isEqualTo(file.length());
    }
}
