package org.crossquote.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.ExtractedBlock;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.junit.jupiter.api.Test;

/** Pages that were damaged by chance, with seeds, are read or refused with a sentence, and always alike. */
class HostilePageTest {
    private static final int CASES = Math.min(20_000, Integer.getInteger("crossquote.hostile.cases", 1_000) / 5);
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferry stays in port | The Lantern</title>
            <meta property="og:title" content="Ferry stays in port"><meta name="author" content="Bo Lund">
            <script type="application/ld+json">{"@graph":[{"@id":"#p","@type":"Person","name":"Bo Lund"},{"@type":"NewsArticle",
            "headline":"Ferry stays in port","datePublished":"2024-05-31T18:30:00+02:00","author":{"@id":"#p"}}]}</script></head><body>
            <nav><a href="/">Home</a></nav><main><article><h1>Ferry stays in port</h1><p class="lead">Waves of five metres keep it there.</p>
            <p>The ferry to the outer islands stayed in port on Friday, because the waves were higher than its captain allows.</p>
            <ul><li>The first boat is to leave on Sunday.</li></ul><table><tr><th>Day</th><td>Waves</td></tr></table>
            <p>“We shall not sail,” said Ida Vik,<br>the captain.<br>“Not today.”</p><figure><figcaption>The port.</figcaption></figure>
            <blockquote>It is the third storm of this spring.</blockquote></article></main>
            <div class="comments"><h3>Comments</h3><p>I waited for two days and saw no boat at all.</p></div></body></html>
            """;
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "</",
            "\"",
            "&#0;",
            "&#x10FFFF;",
            "<!--",
            "]]>",
            "<script>",
            "<table>",
            "<svg>",
            "<template>",
            "{",
            "[[",
            "\\u",
            "\0",
            "<p>",
            "<a href=x>",
            "<plaintext>",
            "\uFEFF",
            "<br>",
            "</article>",
            "<frameset>",
            "<select>");

    private final WebPageReader reader = new WebPageReader();

    @Test
    void damagedPagesAreReadOrRefusedAlwaysAlike() {
        for (int seed = 0; seed < CASES; seed++) {
            byte[] page = damaged(new Random(seed));
            String first = read(page);
            assertThat(read(page)).as("seed %d", seed).isEqualTo(first);
        }
    }

    /** What came of a page, its blocks checked: inside the text, in order, none empty. */
    private String read(byte[] page) {
        try {
            ExtractedArticle article =
                    reader.read(SourceFile.of("page.html", page)).getFirst();
            int end = 0;
            for (ExtractedBlock block : article.blocks().orElseThrow()) {
                assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(block.span().in(article.text())).isNotBlank();
                end = block.span().end();
            }
            assertThat(article.text().length()).isGreaterThanOrEqualTo(end);
            return article.toString();
        } catch (UnreadableFileException e) {
            return e.problem().sentence();
        }
    }

    private static byte[] damaged(Random random) {
        StringBuilder page = new StringBuilder(PAGE);
        int times = 1 + random.nextInt(12);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(page.length());
            int to = Math.min(page.length(), at + random.nextInt(60));
            switch (random.nextInt(4)) {
                case 0 -> page.delete(at, to);
                case 1 -> page.insert(at, page.substring(at, to).repeat(1 + random.nextInt(40)));
                case 2 ->
                    page.insert(at, PIECES.get(random.nextInt(PIECES.size())).repeat(1 + random.nextInt(30)));
                default -> page.setCharAt(at, (char) random.nextInt(0x10000));
            }
        }
        byte[] bytes = page.toString().getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(6); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(10) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1) : bytes;
    }
}
