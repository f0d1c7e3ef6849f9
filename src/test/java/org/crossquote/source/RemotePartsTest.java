package org.crossquote.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.crossquote.source.cache.OpenedBefore;
import org.crossquote.source.format.HeardSockets;
import org.crossquote.source.format.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of every format that name pictures, templates, forms and documents elsewhere are read without a connection. */
class RemotePartsTest {
    static Stream<Arguments> files() throws IOException {
        return RemoteFiles.all().entrySet().stream().map(file -> Arguments.of(file.getKey(), file.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void nothingThatAFileNamesIsLoaded(String name, byte[] file) {
        try (HeardSockets sockets = new HeardSockets()) {
            FileOpener opener = new FileOpener(ArticleReaders.standard(), new ArticleMaker(), OpenedBefore.nothing());
            FileOpener.Outcome outcome = opener.inFolder(SourceFile.of(name, file));
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            FileOpener.Outcome.Articles.class,
                            read -> assertThat(read.articles().getFirst().text())
                                    .contains("Ida Vik")
                                    .doesNotContain("127.0.0.1"));
            assertThat(sockets.asked()).isEmpty();
        }
    }
}
