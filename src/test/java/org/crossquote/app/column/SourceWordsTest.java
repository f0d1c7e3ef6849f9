package org.crossquote.app.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.crossquote.date.line.TimeWords;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Extraction;
import org.crossquote.text.PublicationTime;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;

class SourceWordsTest {
    private static final String TEXT = "The bridge is open.";
    private static final List<Block> BLOCKS = List.of(new Block(BlockKind.PARAGRAPH, new Span(0, TEXT.length()), "en"));

    @Test
    void namesWhatIsKnownOfTheArticle() {
        ArticleDetails details = new ArticleDetails(
                "Bridge opens",
                List.of("Ida Vik"),
                "The Lantern",
                PublicationTime.parse("2024-05-31T08:00:00Z").orElseThrow(),
                "https://example.org/bridge");
        Article article = new Article("a.html", "Bridge opens", "en", TEXT, BLOCKS, details, Extraction.of("page", 1));
        assertThat(SourceWords.of(details)).contains("The Lantern · " + TimeWords.day(LocalDate.of(2024, 5, 31)));
    }

    @Test
    void saysNothingWhenNothingIsKnown() {
        Article article = new Article("a.txt", "Bridge opens", "en", TEXT, BLOCKS);
        assertThat(SourceWords.of(article.details())).isEmpty();
    }
}
