package org.crossquote.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Block;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class BundledArticlesTest {
    private static final List<String> SUMS = List.of(
            "2fd5e0ef16b60d277bb21d8065d5b404ab680e09318198418a81734d86a30f24",
            "8f0959eafc08089b10e03e55eaa05189c1e1351b36ba9a0766fb8c00d7d4a6ed",
            "c858f1fbaf97e00e2a41f511b142f75209e54346e124debf506b9a039f6ea359",
            "185e9b5296acf9b0d426137ccb4d2c6896592fba426329bbd15d08c824d4abcb",
            "1ab4a5a01b3249fd987a9a7921511b9201eb7894b23c836a56a5da0742ffa1a0");

    private final ArticleCollection bundled = new CollectionOpener().bundled();

    @Test
    void areTheFiveTextsByteForByteInTheJarAndInTheFolder() throws Exception {
        List<String> files = bundled.articles().stream().map(Article::id).toList();
        assertThat(files).hasSize(5);
        for (int i = 0; i < SUMS.size(); i++) {
            assertThat(sum(BundledArticles.bytes(files.get(i)))).isEqualTo(SUMS.get(i));
            assertThat(sum(Files.readAllBytes(Path.of("articles", files.get(i)))))
                    .isEqualTo(SUMS.get(i));
            assertThat(sum(bundled.articles().get(i).text().getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(SUMS.get(i));
        }
    }

    private static String sum(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void haveEveryLineOfTheRightKindAtItsPlace() throws Exception {
        JsonNode gold = new ObjectMapper()
                .readTree(Files.readString(Path.of("src/test/resources/gold/structure.json")))
                .get("articles");
        for (int i = 0; i < gold.size(); i++) {
            Article article = bundled.articles().get(i);
            assertThat(lines(article)).as(article.id()).isEqualTo(marked(gold.get(i)));
        }
    }

    private static List<String> lines(Article article) {
        return article.blocks().stream()
                .map(b -> line(b.span().start(), b.span().end(), b.kind().label(), article.at(b.span())))
                .toList();
    }

    private static List<String> marked(JsonNode article) {
        return article.get("blocks")
                .valueStream()
                .map(b -> line(
                        b.get("start").asInt(),
                        b.get("end").asInt(),
                        b.get("kind").asString(),
                        b.get("begins").asString()))
                .toList();
    }

    private static String line(int start, int end, String kind, String words) {
        String begins = words.strip().substring(0, Math.min(10, words.strip().length()));
        return start + "-" + end + " " + kind + " " + begins;
    }

    @Test
    void areEnglishButForOneCaptionInSpanish() {
        assertThat(bundled.articles()).extracting(Article::language).containsOnly("en");
        List<String> others = IntStream.range(0, 5)
                .boxed()
                .flatMap(i -> bundled.articles().get(i).blocks().stream()
                        .filter(b -> !b.language().equals("en"))
                        .map(b -> i + " " + b.kind().label() + " " + b.language()))
                .toList();
        assertThat(others).containsExactly("2 caption es");
    }

    @Test
    void areToldEnglishByTheirWordsToo() {
        ArticleMaker maker = new ArticleMaker();
        assertThat(bundled.articles()).allSatisfy(a -> {
            assertThat(maker.make(a.id(), a.text()).language()).isEqualTo("en");
            assertThat(maker.make(a.id(), a.text()).blocks())
                    .extracting(Block::language)
                    .isSubsetOf("en", "es");
        });
    }

    @Test
    void carryTheTitlesOfTheCollectionFile() {
        assertThat(bundled.title()).isEqualTo("Trump–Petro meeting");
        assertThat(bundled.articles().getFirst().title()).isEqualTo("A High-Stakes Diplomatic Encounter");
    }
}
