package org.crossquote.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossquote.reading.AlikeSentences.Pair;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;
import org.crossquote.work.StoppedAt;
import org.junit.jupiter.api.Test;

/** Which sentences of other articles are nearest to those of one, where no link joins them. */
class AlikeReaderTest {
    private static final String FERRY =
            "The night ferry to Tarnholm ran onto a sandbank near the lighthouse of Orrin Hill.";
    private static final String ALSO_FERRY =
            "Rescuers took forty passengers off a ferry that had hit a sandbank off Orrin Hill.";
    private static final String BAKER = "A baker in Kelmark won a prize for rye bread on Sunday afternoon.";

    private static Reading read(String... texts) {
        ArticleMaker maker = new ArticleMaker();
        List<Article> articles = IntStream.range(0, texts.length)
                .mapToObj(i -> maker.make((char) ('a' + i) + ".txt", texts[i]))
                .toList();
        return ReadingFinder.standard().read(new ArticleCollection("test", articles), stage -> Progress.none());
    }

    private static List<List<String>> exact(AlikeSentences found) {
        return found.pairs().stream()
                .map(p -> Stream.of(p.own(), p.other()).map(s -> s.exact()).toList())
                .toList();
    }

    @Test
    void sentencesThatShareRareWordsAreListedWithTheWordsThatBothHave() {
        Reading reading = read(FERRY + " Nobody was hurt.", BAKER + " " + ALSO_FERRY);
        assertThat(reading.allLinks()).isEmpty();
        AlikeSentences found = new AlikeReader().near(reading, "a.txt");
        assertThat(exact(found)).containsExactly(List.of(FERRY, ALSO_FERRY));
        assertThat(found.linked()).isZero();
        Pair pair = found.pairs().getFirst();
        assertThat(pair.words()).contains("ferry", "sandbank", "Orrin");
        assertThat(pair.share()).isBetween(0.15, 0.9);
    }

    @Test
    void whatIsLinkedIsNotListedOnceMore() {
        String words = "“The bridge stays closed until the divers have looked at every pier of it,” Edda Morling said.";
        Reading reading = read(words + " " + FERRY, words + " " + ALSO_FERRY);
        assertThat(reading.allLinks()).isNotEmpty();
        AlikeSentences found = new AlikeReader().near(reading, "b.txt");
        assertThat(exact(found)).containsExactly(List.of(ALSO_FERRY, FERRY));
        assertThat(found.linked()).isEqualTo(1);
    }

    @Test
    void nothingIsListedWhereNothingIsAlike() {
        AlikeSentences found = new AlikeReader().near(read(FERRY, BAKER), "a.txt");
        assertThat(found.pairs()).isEmpty();
        assertThat(found.others()).containsExactly("b.txt");
    }

    @Test
    void oneArticleAloneHasNoOthers() {
        assertThat(new AlikeReader().near(read(FERRY), "a.txt").others()).isEmpty();
    }

    @Test
    void itCanBeStoppedAnywhere() throws InterruptedException {
        Reading reading = read(FERRY, ALSO_FERRY);
        AlikeReader reader = new AlikeReader();
        reader.near(reading, "a.txt"); // its tables are loaded once
        int all = StoppedAt.run(() -> reader.near(reading, "a.txt")).checkpoints();
        assertThat(all).isPositive();
        for (int i = 1; i <= all; i++) {
            assertThat(StoppedAt.run(i, () -> reader.near(reading, "a.txt")).isCancelled())
                    .isTrue();
        }
    }
}
