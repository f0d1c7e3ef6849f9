package org.crossquote.link.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.crossquote.Patience;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationFinder;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the finder fail, and every side of a link is words of its article. */
@Timeout(value = Patience.MINUTES, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileTextTest {
    private static final int CASES = 150;
    private static final int PIECES_OF_A_TEXT = 200;
    private static final List<String> PIECES = List.of(
            "“",
            "”",
            "\"",
            "‘",
            "’",
            "«",
            "»",
            " said ",
            " Anna Bell ",
            " Osterhaven ",
            "Harbour ",
            "harbour's ",
            "U.S. ",
            "2.6million ",
            "14 May ",
            "9:30 ",
            "1,000,000 ",
            "٣٤ ",
            "Ⅷ ",
            "½ ",
            "(ﾟ∀ﾟ) ",
            "ﾞ",
            "ﾟ ",
            "İstanbul ",
            "ŉ ",
            "ﬁre ",
            "Straße ",
            "市長 ",
            "דבר ",
            "\u202e",
            "\ud83d",
            "\ude00",
            "😀 ",
            "𝔘𝔫 ",
            "e\u0301 ",
            "\u0301 ",
            "--",
            "... ",
            "… ",
            "[he] ",
            "(then) ",
            "\n",
            "\n\n",
            "\t",
            "\u00a0",
            "\u200b",
            "\0",
            "' ",
            "’s ",
            "-",
            ".",
            ", ",
            "the ",
            "of ",
            "terminal burned ",
            "two explosions ",
            "nobody could get near the fuel tanks ");

    private final QuotationFinder quotations = new QuotationFinder();
    private final LinkFinder links = new LinkFinder(1);

    @Test
    void everySideIsWordsOfItsArticle() {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            String common = text(random, PIECES_OF_A_TEXT / 4);
            List<Article> articles = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                articles.add(
                        article("a" + i, text(random, PIECES_OF_A_TEXT) + common + text(random, PIECES_OF_A_TEXT)));
            }
            for (Link link : find(articles)) {
                for (Passage side : List.of(link.a(), link.b())) {
                    Article article = articles.get(side.article().charAt(1) - '0');
                    assertThat(side.exact()).as("seed %d", seed).isEqualTo(article.at(side.span()));
                }
                assertThat(link.score()).as("seed %d", seed).isBetween(0.0, 1.0);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We will rebuild the terminal,” Anna Bell said on Monday.\n",
                "The terminal burned down on Monday, the island told 200 ferries.\n",
                "terminal ",
                "1,000 ",
                "“terminal” "
            })
    void whatIsRepeatedInTwoTextsIsReadToItsEnd(String piece) {
        String head = "The ferry terminal burned down.\n\n“Two explosions tore the roof apart,” Anna Bell said.\n\n";
        List<Article> articles =
                List.of(article("a0", head + piece.repeat(3_000)), article("a1", head + piece.repeat(4_000)));

        assertThat(find(articles)).anyMatch(link -> link.a().exact().contains("Two explosions tore"));
    }

    private List<Link> find(List<Article> articles) {
        List<Quotation> quoted =
                articles.stream().flatMap(a -> quotations.find(a).stream()).toList();
        return links.find(articles, quoted);
    }

    private static Article article(String id, String text) {
        return new ArticleMaker().make(id, text);
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
