package org.crossquote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.crossquote.message.Message;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;
import org.crossquote.work.StoppedAt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("threads")
class WrappedLinesTest {
    private static final int LINE = 10;

    /** So many lines of nine letters and an end of line. */
    private static Article lines(int count) {
        List<Block> blocks = IntStream.range(0, count)
                .mapToObj(i -> new Block(BlockKind.PARAGRAPH, new Span(i * LINE, i * LINE + LINE - 1), "en"))
                .toList();
        return new Article("lines.txt", "lines", "en", "abcdefghi\n".repeat(count), blocks);
    }

    private static Quotation quotation(Article article, int start, int end) {
        Span span = new Span(start, end);
        return new Quotation(
                article.id(),
                span,
                article.at(span),
                1,
                List.of(),
                null,
                null,
                null,
                null,
                QuotationKind.DIRECT,
                0.3,
                Message.of("nobody"));
    }

    private static List<Span> parted(Article article, int start, int end) {
        return WrappedLines.parted(List.of(quotation(article, start, end)), article).stream()
                .map(Quotation::span)
                .toList();
    }

    @Test
    void aQuotationHasAPartInEachLineThatItTouches() {
        Article article = lines(5);
        assertThat(parted(article, 0, 9)).containsExactly(new Span(0, 9));
        assertThat(parted(article, 12, 15)).containsExactly(new Span(12, 15));
        assertThat(parted(article, 5, 34))
                .containsExactly(new Span(5, 9), new Span(10, 19), new Span(20, 29), new Span(30, 34));
        assertThat(parted(article, 9, 12)).containsExactly(new Span(10, 12));
        assertThat(parted(article, 45, 50)).containsExactly(new Span(45, 49));
    }

    /** Of an article with very many lines the quotations came out of their lines in one piece that could not be called off. */
    @Test
    void thatCanBeCalledOffAtEachQuotation() throws InterruptedException {
        Article article = lines(500);
        List<Quotation> found = IntStream.range(0, 400)
                .mapToObj(i -> quotation(article, i * LINE + 2, i * LINE + 6))
                .toList();
        assertThat(StoppedAt.run(() -> WrappedLines.parted(found, article)).checkpoints())
                .isGreaterThanOrEqualTo(found.size());
        assertThat(StoppedAt.run(200, () -> WrappedLines.parted(found, article)).isCancelled())
                .isTrue();
        assertThat(StoppedAt.run(() -> WrappedLines.joined(article)).checkpoints())
                .isGreaterThanOrEqualTo(article.blocks().size());
    }
}
