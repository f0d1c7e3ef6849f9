package org.crossquote.source.webarchive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dd.plist.BinaryPropertyListWriter;
import com.dd.plist.NSDictionary;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.junit.jupiter.api.Test;

class WebArchiveReaderTest {
    private static final String WORDS =
            "The harbour of Östervik was closed on Monday after the ferry ran aground there.";

    private final WebArchiveReader reader = new WebArchiveReader();

    static byte[] archive(byte[] html, String encoding) throws IOException {
        NSDictionary page = new NSDictionary();
        page.put("WebResourceData", html);
        page.put("WebResourceMIMEType", "text/html");
        page.put("WebResourceTextEncodingName", encoding);
        page.put("WebResourceURL", "https://news.example/harbour");
        NSDictionary picture = new NSDictionary();
        picture.put("WebResourceData", new byte[300]);
        picture.put("WebResourceURL", "https://news.example/harbour.jpg");
        NSDictionary archive = new NSDictionary();
        archive.put("WebMainResource", page);
        archive.put("WebSubresources", List.of(picture));
        return BinaryPropertyListWriter.writeToArray(archive);
    }

    private static String html() {
        return "<html><head><title>Harbour closed</title></head><body><nav><a href=x>Home</a></nav><article><h1>Harbour closed</h1>"
                + ("<p>" + WORDS + "</p>").repeat(3) + "</article><script>document.write('no')</script></body></html>";
    }

    private ExtractedArticle only(byte[] bytes) throws UnreadableFileException {
        List<ExtractedArticle> read = reader.read(SourceFile.of("a.webarchive", bytes));
        assertThat(read).hasSize(1);
        return read.getFirst();
    }

    @Test
    void thePageIsReadWithItsAddress() throws Exception {
        ExtractedArticle article = only(archive(html().getBytes(StandardCharsets.UTF_8), "UTF-8"));
        assertThat(article.details().title()).isEqualTo("Harbour closed");
        assertThat(article.details().address()).isEqualTo("https://news.example/harbour");
        assertThat(article.text()).contains(WORDS).doesNotContain("Home", "no'");
    }

    @Test
    void thePageIsReadInTheEncodingThatTheArchiveNames() throws Exception {
        assertThat(only(archive(html().getBytes(Charset.forName("windows-1252")), "windows-1252"))
                        .text())
                .contains("Östervik");
    }

    @Test
    void anArchiveIsKnownByItsBytes() throws Exception {
        byte[] archive = archive(html().getBytes(StandardCharsets.UTF_8), "UTF-8");
        assertThat(reader.takes(SourceFile.of("saved", archive))).isTrue();
        assertThat(reader.takes(SourceFile.of("saved", "bplist00 of something".getBytes(StandardCharsets.US_ASCII))))
                .isFalse();
    }

    @Test
    void anArchiveAsXmlIsToldAndNothingThatItNamesIsOpened() {
        String xml =
                "<?xml version=\"1.0\"?><!DOCTYPE plist [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><plist><string>&e;</string></plist>";
        assertThatThrownBy(() -> only(xml.getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(UnreadableFileException.class);
    }

    /** Broken anywhere, it is read or it is told. */
    @Test
    void aBrokenArchiveIsNeverMoreThanToldOf() throws Exception {
        byte[] whole = archive(html().getBytes(StandardCharsets.UTF_8), "UTF-8");
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            byte[] broken = whole.clone();
            for (int k = 0; k <= random.nextInt(4); k++) {
                int at = random.nextBoolean() ? random.nextInt(whole.length) : whole.length - 1 - random.nextInt(80);
                broken[at] = (byte) random.nextInt(256);
            }
            try {
                assertThat(reader.read(SourceFile.of("a.webarchive", broken))).isNotEmpty();
            } catch (UnreadableFileException | RuntimeException | StackOverflowError e) {
                assertThat(e).isNotInstanceOf(AssertionError.class); // the opener tells of each by the file's name
            }
        }
    }
}
