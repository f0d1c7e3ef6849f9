package org.crossquote.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crossquote.source.format.SourceFile;
import org.junit.jupiter.api.Test;

/** The system offers to open with Crossquote only what Crossquote opens. */
class OfferedFormatsTest {
    private static final Path OFFERED = Path.of("src/dist/formats.txt");

    @Test
    void whatIsOfferedIsOpened() throws IOException {
        List<String> endings = offered();
        assertThat(endings).hasSizeGreaterThan(10);
        assertThat(endings)
                .allSatisfy(ending -> assertThat(ArticleReaders.standard().of(named("article." + ending)))
                        .as(ending)
                        .isPresent());
        assertThat(ArticleReaders.standard().of(named("article.xyz"))).isEmpty();
    }

    private static SourceFile named(String name) {
        return SourceFile.of(name, new byte[0]);
    }

    private static List<String> offered() throws IOException {
        try (Stream<String> lines = Files.lines(OFFERED)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("-"))
                    .map(line -> line.split(" ")[0])
                    .toList();
        }
    }
}
