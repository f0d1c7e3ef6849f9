package org.crossquote.source.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.crossquote.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody wrote: whatever a file holds, its lines come out once each and in order. */
@Timeout(value = Patience.MINUTES, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileTextTest {
    private static final String[] PIECES = {
        "By ",
        "Von ",
        "Photo: ",
        "/ AFP",
        "- ",
        "– ",
        "• ",
        "1. ",
        "2) ",
        "“",
        "”",
        "\"",
        "'",
        "?",
        "!",
        ".",
        ":",
        ",",
        "…",
        "Comments",
        "12 Comments",
        "Share",
        "Read more",
        "WASHINGTON (AP) — ",
        "Anna Berg",
        "the",
        "Contents",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\u2028",
        "\t",
        " ",
        "\u00A0",
        "\u200B",
        "\uFEFF",
        "\0",
        "😀",
        "\uD83D",
        "\uDE00",
        "é",
        "市長",
        "\u202E",
        "(",
        ")",
        "©",
        "2026",
        "a sentence that goes on for a while and then some more of it",
        "Required fields are marked *"
    };

    private final StructureFinder finder = StructureFinder.standard();

    @Test
    void everyLineComesOutOnceAndInOrder() {
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            String text = text(random);
            List<MarkedLine> lines = finder.find(text);
            int last = 0;
            StringBuilder between = new StringBuilder();
            for (MarkedLine line : lines) {
                assertThat(line.line().span().start()).as(text).isGreaterThanOrEqualTo(last);
                assertThat(line.line().span().in(text))
                        .contains(line.line().text())
                        .doesNotContain("\n", "\r", "\u2028");
                between.append(text, last, line.line().span().start());
                last = line.line().span().end();
            }
            between.append(text.substring(last));
            assertThat(between.codePoints().anyMatch(Character::isLetterOrDigit))
                    .as(text)
                    .isFalse();
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** Each would keep a careless pattern busy for years. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "By A",
                "Source: a",
                "A",
                "A ",
                "A, A",
                "AP ",
                "(",
                "- ",
                "1. ",
                "share ",
                "Share, ",
                "Photo ",
                "AP/A ",
                "a.B ",
                "Read: ",
                "“A,” "
            })
    void repeatedPiecesAreOnlyLong(String piece) {
        for (int length : new int[] {60, 130, 170, 250, 690, 5_000}) {
            String line = piece.repeat(length / piece.length()) + "\u0001!";
            String text = "Some text stands here.\n" + line + "\nSome more text.\nSource: " + line;
            assertThat(finder.find(text)).hasSize(4);
        }
    }

    @Test
    void aTextOfTenMillionCharactersInOneLineIsOneBlock() {
        String text = "“No,” he said. ".repeat(700_000);
        assertThat(finder.find(text)).hasSize(1);
    }
}
