package org.crossquote.source.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.Readings;
import org.crossquote.source.format.SourceFile;
import org.crossquote.text.BlockKind;
import org.junit.jupiter.api.Test;

class MailReaderTest {
    private static final String HEAD =
            "From: \"The Lantern\" <news@lantern.example>\r\nSubject: Bridge =?utf-8?q?closed_=E2=80=93_again?=\r\n"
                    + "Date: Fri, 31 May 2024 18:30:00 +0200 (CEST)\r\nMIME-Version: 1.0\r\n";
    private final MailReader reader = new MailReader();

    @Test
    void aPlainMessageIsParagraphsWithWhatItRepeatsFolded() throws Exception {
        ExtractedArticle article = Readings.one(
                reader,
                "a.eml",
                HEAD + "Content-Type: text/plain; charset=utf-8\r\n\r\n"
                        + "Divers found cracks\r\nin two piers.\r\n\r\nThe ferry runs.\r\n\r\nAm Freitag schrieb Bo Lund:\r\n> Is it open?\r\n> Bo\r\n\r\n-- \r\nIda Vik\r\n");
        assertThat(article.details().title()).isEqualTo("Bridge closed – again");
        assertThat(article.details().outlet()).isEqualTo("The Lantern");
        assertThat(article.details().published()).hasToString("2024-05-31T18:30:00+02:00");
        assertThat(Readings.lines(article, BlockKind.PARAGRAPH))
                .containsExactly("Divers found cracks in two piers.", "The ferry runs.");
        assertThat(Readings.lines(article, BlockKind.BOILERPLATE))
                .containsExactly("Am Freitag schrieb Bo Lund:", "> Is it open?", "> Bo", "--", "Ida Vik");
    }

    @Test
    void theHtmlOfAMessageGoesBeforeItsText() throws Exception {
        ExtractedArticle article = Readings.one(
                reader,
                "a.eml",
                HEAD + "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n"
                        + "Content-Type: text/plain\r\n\r\nThis message needs HTML.\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n"
                        + "Content-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><h1>Bridge closed</h1><p>Ida Vik</p>"
                        + "<p>Divers found cracks =E2=80=93 wide ones =E2=80=93 in two piers of the old bridge over the Lune on Monday.</p>"
                        + "<div class=3Dgmail_quote><p>What did Bo say?</p></div></body></html>\r\n--b--\r\n");
        assertThat(article.details().authors()).containsExactly("Ida Vik");
        assertThat(article.text()).contains("cracks – wide ones").doesNotContain("needs HTML");
        assertThat(Readings.lines(article, BlockKind.BOILERPLATE)).contains("What did Bo say?");
    }

    @Test
    void shortParagraphsOfAMessageStayAndANewsletterIsCalledAsItsSubject() throws Exception {
        String long1 = "Divers found cracks in two piers of the old bridge over the Lune on Monday, the council said.";
        String body = "<p>Two were hurt.</p><p>" + long1 + "</p><p>It is shut.</p></body></html>\r\n";
        String html = HEAD + "Content-Type: text/html; charset=utf-8\r\n\r\n<html><body>";
        ExtractedArticle named = Readings.one(reader, "a.eml", html + "<h1>The Lantern</h1>" + body);
        assertThat(named.details().title()).isEqualTo("Bridge closed – again");
        assertThat(Readings.lines(named, BlockKind.TITLE)).containsExactly("Bridge closed – again");
        assertThat(Readings.lines(named, BlockKind.HEADING)).containsExactly("The Lantern");
        assertThat(Readings.lines(named, BlockKind.PARAGRAPH)).containsExactly("Two were hurt.", long1, "It is shut.");
        ExtractedArticle plain = Readings.one(reader, "a.eml", html + body);
        assertThat(plain.details().title()).isEqualTo("Bridge closed – again");
    }

    @Test
    void aPageSavedAsMhtmlKeepsItsAddress() throws Exception {
        String page =
                "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://lantern.example/bridge\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/related; type=\"text/html\"; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n"
                        + "<html lang=en><head><title>Bridge closed</title></head><body><article><h1>Bridge closed</h1><p>Divers found cracks in two piers of the old bridge over the Lune on Monday.</p>"
                        + "</article></body></html>\r\n--b\r\nContent-Type: image/png\r\nContent-Location: https://x.example/y.png\r\n\r\n\u0000\r\n--b--\r\n";
        MhtmlReader pages = new MhtmlReader();
        assertThat(pages.takes(SourceFile.of("saved", Readings.bytes(page)))).isTrue();
        ExtractedArticle article = Readings.one(pages, "a.mhtml", page);
        assertThat(article.details().address()).isEqualTo("https://lantern.example/bridge");
        assertThat(article.details().title()).isEqualTo("Bridge closed");
    }

    @Test
    void messagesWithoutEndAreNamedWithTheLimit() {
        StringBuilder many = new StringBuilder(HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n");
        many.repeat("--b\r\nContent-Type: text/plain\r\n\r\nx\r\n", 10_000).append("--b--\r\n");
        assertThat(Readings.problem(reader, "many.eml", Readings.bytes(many.toString())))
                .isEqualTo("mail.too-many-parts");
        StringBuilder deep = new StringBuilder(HEAD);
        for (int i = 0; i < 5000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        assertThat(Readings.problem(reader, "deep.eml", Readings.bytes(deep.toString())))
                .isEqualTo("mail.too-nested");
        assertThat(Readings.problem(reader, "none.eml", new byte[0])).isEqualTo("file.no-article");
    }
}
