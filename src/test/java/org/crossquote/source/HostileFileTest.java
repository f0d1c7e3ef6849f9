package org.crossquote.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.crossquote.Patience;
import org.crossquote.source.format.ArticleReader;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.ExtractedBlock;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files of every format that were damaged by chance, with seeds, are read or refused with a sentence, and always alike: no reader breaks on
 * them. The profile {@code hostile} gives each format a minute of them.
 */
@Timeout(value = Patience.MINUTES, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFileTest {
    private static final int CASES = Math.min(100_000, Integer.getInteger("crossquote.hostile.cases", 1_000) / 8);

    private final ArticleReaders readers = ArticleReaders.standard();

    static Stream<Arguments> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>(SmallFiles.all());
        files.putAll(SmallExports.all());
        files.putAll(StructuredFiles.all());
        return files.entrySet().stream().map(file -> Arguments.of(file.getKey(), file.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void damagedFilesAreReadOrRefusedAlwaysAlike(String name, byte[] file) throws Exception {
        ArticleReader reader = readers.of(SourceFile.of(name, file)).orElseThrow();
        assertThat(reader.read(SourceFile.of(name, file)))
                .as("what is damaged was an article, or an export with two")
                .hasSize(SmallExports.all().containsKey(name) ? 2 : 1);
        for (int seed = 0; seed < CASES; seed++) {
            byte[] damaged = new DamagedFile(new Random(seed)).of(file);
            String first = read(reader, name, damaged, seed);
            if (seed % 4 == 0) {
                assertThat(read(reader, name, damaged, seed))
                        .as("seed %d", seed)
                        .isEqualTo(first);
            }
        }
    }

    private static String read(ArticleReader reader, String name, byte[] bytes, int seed) {
        try {
            List<ExtractedArticle> articles = reader.read(SourceFile.of(name, bytes));
            articles.forEach(article -> check(article, seed));
            return articles.toString();
        } catch (UnreadableFileException e) {
            assertThat(e.problem().sentence()).as("seed %d", seed).contains(name);
            return e.problem().sentence();
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("seed " + seed + " of " + name, e);
        }
    }

    /** Blocks stand in the text, in order, and none is empty. */
    private static void check(ExtractedArticle article, int seed) {
        int end = 0;
        for (ExtractedBlock block : article.blocks().orElse(List.of())) {
            Span span = block.span();
            assertThat(span.start()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
            assertThat(span.in(article.text())).as("seed %d", seed).isNotBlank();
            end = span.end();
        }
        assertThat(article.text().length()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
    }
}
