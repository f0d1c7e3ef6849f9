package org.crossquote.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.crossquote.source.cache.OpenedBefore;
import org.crossquote.source.format.Problem;
import org.crossquote.source.format.SourceFile;
import org.crossquote.text.Block;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One damaged byte costs a file of any format one letter, and is said. */
class DamagedBytesTest {
    private static final String WHOLE = "surveyor";

    static Stream<Arguments> files() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        SmallFiles.all().forEach((name, bytes) -> {
            if (new String(bytes, StandardCharsets.ISO_8859_1).contains(WHOLE)
                    && !name.endsWith("pdf")
                    && !name.endsWith("rtf")) {
                files.put(name, bytes);
            }
        });
        files.put(
                "nexis.txt",
                new String(SmallExports.all().get("nexis.txt"), StandardCharsets.UTF_8)
                        .replace("Risse", "Risse, so der surveyor,")
                        .getBytes(StandardCharsets.UTF_8));
        return files.entrySet().stream().map(file -> Arguments.of(file.getKey(), file.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void costsALetterAndIsSaid(String name, byte[] file) {
        // The same length in bytes, so that lengths a file states stay right: a mark of three bytes, and a byte that
        // fits nowhere.
        String damaged = new String(file, StandardCharsets.ISO_8859_1).replace(WHOLE, "s\u00E2\u0080\u0099v\u00FFyo");
        FileOpener opener = new FileOpener(ArticleReaders.standard(), new ArticleMaker(), OpenedBefore.nothing());
        FileOpener.Outcome outcome = opener.asked(SourceFile.of(name, damaged.getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(outcome).isInstanceOfSatisfying(FileOpener.Outcome.Articles.class, read -> {
            String text = read.articles().getFirst().text();
            assertThat(text).contains("s\u2019v\uFFFDyo");
            for (Block block : read.articles().getFirst().blocks()) {
                assertThat(block.span().in(text)).isNotBlank();
            }
            assertThat(read.notices())
                    .extracting(Problem::sentence)
                    .singleElement()
                    .asString()
                    .startsWith(name + " was read, but one place");
        });
    }
}
