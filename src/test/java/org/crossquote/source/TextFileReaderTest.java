package org.crossquote.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossquote.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileReaderTest {
    private static final String TEXT = "Title of it\r\n\r\n“Ça va, 😀”, she said.\u2028\tEnd.\n\n";

    @TempDir
    private Path folder;

    private final TextFileReader reader = new TextFileReader();

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a.txt"), bytes);
    }

    private UnreadableFileException refusal(byte[] bytes) throws IOException {
        Path file = file(bytes);
        return catchThrowableOfType(UnreadableFileException.class, () -> reader.read(file, "a.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {TEXT, "\uFEFF" + TEXT, "", "\n", "no line break"})
    void keepsUtf8ToTheByte(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Article article = reader.read(file(bytes), "a.txt");
        assertThat(article.text().getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void readsUtf16ThatSaysSo(String charset) throws Exception {
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));
        assertThat(reader.read(file(bytes), "a.txt").text()).isEqualTo("\uFEFF" + TEXT);
    }

    @Test
    void saysWhereAnotherEncodingBreaksUtf8() throws Exception {
        UnreadableFileException e = refusal("Sie sagte: ‹später›".getBytes(Charset.forName("windows-1252")));
        assertThat(e).hasMessage("a.txt is not valid UTF-8 text (byte 12). Save it as UTF-8 and open it again.");
    }

    @Test
    void refusesHalfAUtf16Unit() throws Exception {
        assertThat(refusal(new byte[] {(byte) 0xFF, (byte) 0xFE, 65, 0, 66}))
                .hasMessageContaining("not valid UTF-16LE");
        assertThat(refusal(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xD8, 65, 0}))
                .hasMessageContaining("not valid UTF-16LE");
    }

    @Test
    void refusesWhatIsNoText() throws Exception {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        assertThat(refusal(picture)).hasMessageStartingWith("a.txt is not a text file.");
        assertThat(refusal("text, then \0".getBytes(StandardCharsets.UTF_8))).hasMessageContaining("not a text file");
    }

    @Test
    void readsALongTextWithAStrayNulToTheByte() throws Exception {
        String text = "A line of words.\n".repeat(100) + "And \0 one more.";
        assertThat(reader.read(file(text.getBytes(StandardCharsets.UTF_8)), "a.txt")
                        .text())
                .isEqualTo(text);
    }

    @Test
    void refusesWhatIsTooLargeAndSaysTheLimit() throws Exception {
        Path file = file(new byte[3 << 20]);
        TextFileReader small = new TextFileReader(2 << 20, new ArticleMaker());
        assertThatThrownBy(() -> small.read(file, "a.txt"))
                .hasMessage("a.txt is too large: it has 3 MB, and texts up to 2 MB are opened. Cut it into articles.");
    }

    @Test
    void namesAFileThatIsNotThereAndAFolder() {
        assertThatThrownBy(() -> reader.read(folder.resolve("b.txt"), "b.txt"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("b.txt does not exist. Check the name.");
        assertThatThrownBy(() -> reader.read(folder, "folder"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void anEmptyFileIsAnArticleUnderItsFilesName() throws Exception {
        Article article = reader.read(file(new byte[0]), "a.txt");
        assertThat(article.blocks()).isEmpty();
        assertThat(article.title()).isEqualTo("a.txt");
        assertThat(article.language()).isEqualTo("und");
    }

    @Test
    void aTextWithoutTitleIsCalledByItsFirstWords() throws Exception {
        String line =
                "Nobody expected the bridge to open before the summer, and yet it did open in the spring, when the last of "
                        + "the painters had packed up and gone home to the coast.";
        Article article = reader.read(file(line.getBytes(StandardCharsets.UTF_8)), "a.txt");
        assertThat(article.title()).isEqualTo("Nobody expected the bridge to open before the summer, and yet it did…");
    }

    @Test
    void aCutTitleNeverSplitsACharacter() throws Exception {
        Article article = reader.read(file("😀".repeat(200).getBytes(StandardCharsets.UTF_8)), "a.txt");
        assertThat(article.title()).matches("(😀)+…");
    }
}
