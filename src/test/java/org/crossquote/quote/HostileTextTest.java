package org.crossquote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.crossquote.Patience;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the finder fail, and no quotation leaves the line in which it begins. */
@Timeout(value = Patience.MINUTES, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileTextTest {
    private static final int CASES = Integer.getInteger("crossquote.hostile.cases", 1_000);
    private static final List<String> PIECES = List.of(
            "“",
            "”",
            "\"",
            "'",
            "‘",
            "’",
            "«",
            "»",
            "„",
            "‚",
            "said",
            "Mr.",
            "Reed",
            "Bell",
            " ",
            "\n",
            ",",
            ".",
            ":",
            "—",
            "he",
            "who",
            "that",
            "and",
            "(",
            ")",
            "[",
            "]",
            "’s",
            "the",
            "to",
            "by",
            "according",
            "\t",
            "\u00a0",
            "😀",
            "\ud83d",
            "5",
            "=",
            "calling",
            "1\"",
            "in",
            "sagte",
            "dijo",
            "a déclaré",
            "\u202e",
            "so",
            "BELL: ",
            "Q: ",
            "A: ",
            "wrote:\n",
            "\n— ",
            "—dijo",
            "heißt es",
            "teilte",
            "mit",
            "zufolge",
            "what",
            "went on",
            "14.",
            "der",
            "als",
            "wurde von");

    private final QuotationFinder finder = new QuotationFinder();

    @Test
    void everySpanStaysInItsLine() {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            String language = List.of("en", "de", "es", "fr", "it").get(random.nextInt(5));
            Article article = MarkedCases.article(text(random), language);
            for (Quotation q : finder.find(article)) {
                assertThat(article.blocks())
                        .as("seed %d", seed)
                        .map(Block::span)
                        .anyMatch(s -> s.contains(q.span()));
                assertThat(q.exact()).isEqualTo(article.at(q.span()));
                assertThat(q.confidence()).isBetween(0.0, 1.0);
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(120);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(3) == 0 ? " " : "");
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "\"a\" ", "‘a ", "He said “x” and ", "“x” said, ", "Bell and "})
    void oneLongLineIsReadToItsEnd(String piece) {
        Article article = MarkedCases.article(piece.repeat(20_000) + " “End,” Anna Bell said.", "en");

        assertThat(finder.find(article)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We will see,” Anna Bell said.\n",
                "Anna Bell said:\n",
                "— We will see — said Bell\n",
                "BELL: We will see.\n",
                "“A line that opens and does not close\n",
                "Bell\n",
                "He said so.\n"
            })
    void manyLinesAreReadToTheirEnd(String line) {
        Article article = MarkedCases.article(line.repeat(20_000) + "“End,” Anna Bell said.", "en");

        assertThat(finder.find(article).getLast().exact()).contains("End,");
    }
}
