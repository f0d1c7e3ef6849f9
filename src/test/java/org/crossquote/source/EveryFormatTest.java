package org.crossquote.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.crossquote.quote.QuotationFinder;
import org.crossquote.text.Article;
import org.crossquote.text.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One article in every format is the same article: its title, its authors, its paragraphs and its quotations. */
class EveryFormatTest {
    @TempDir
    private Path folder;

    @Test
    void everyFormatGivesTheSameArticle() throws Exception {
        for (Map.Entry<String, byte[]> file : SmallFiles.all().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        OpenedCollection opened = new CollectionOpener().open(folder);
        assertThat(opened.problems()).isEmpty();
        assertThat(opened.collection().articles())
                .hasSameSizeAs(SmallFiles.all().keySet())
                .allSatisfy(EveryFormatTest::isTheArticle);
    }

    private static void isTheArticle(Article article) {
        assertThat(article.title()).as(article.id()).isEqualTo(SmallFiles.TITLE);
        assertThat(article.language()).as(article.id()).isEqualTo("en");
        assertThat(article.blocks().stream()
                        .filter(block -> block.kind() == BlockKind.PARAGRAPH)
                        .map(block -> block.span().in(article.text())))
                .as(article.id())
                .containsExactlyElementsOf(SmallFiles.PARAGRAPHS);
        assertThat(new QuotationFinder().find(article))
                .as(article.id())
                .hasSize(1)
                .allSatisfy(quotation -> assertThat(quotation.speakers()).containsExactly("Ida Vik"));
    }
}
