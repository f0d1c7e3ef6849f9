package org.crossquote.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.crossquote.source.cache.OpenedBefore;
import org.crossquote.source.format.Problem;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.plain.PlainTextReader;
import org.crossquote.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    private static final String TEXT = "Title of it\r\n\r\n“Ça va, 😀”, she said.\u2028\tEnd.\n\n";

    @TempDir
    private Path folder;

    private final FileOpener opener = opener(PlainTextReader.LARGEST_FILE);

    private static FileOpener opener(int largest) {
        return new FileOpener(
                new ArticleReaders(List.of(new PlainTextReader(largest))), new ArticleMaker(), OpenedBefore.nothing());
    }

    private Article read(byte[] bytes) throws IOException {
        FileOpener.Outcome outcome = opener.asked(SourceFile.of(file(bytes)));
        return ((FileOpener.Outcome.Articles) outcome).articles().getFirst();
    }

    private List<String> notices(byte[] bytes) throws IOException {
        FileOpener.Outcome outcome = opener.asked(SourceFile.of(file(bytes)));
        return ((FileOpener.Outcome.Articles) outcome)
                .notices().stream().map(Problem::sentence).toList();
    }

    private static String refusal(FileOpener opener, Path file) {
        return ((FileOpener.Outcome.Failure) opener.asked(SourceFile.of(file)))
                .problem()
                .sentence();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a.txt"), bytes);
    }

    private String refusal(byte[] bytes) throws IOException {
        return refusal(opener, file(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {TEXT, "\uFEFF" + TEXT, "", "\n", "no line break"})
    void keepsUtf8ToTheByte(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Article article = read(bytes);
        assertThat(article.text().getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void readsUtf16ThatSaysSo(String charset) throws Exception {
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));
        assertThat(read(bytes).text()).isEqualTo("\uFEFF" + TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, Sie sagte: „Nichts ist später als heute – und das für 30 €.“",
        "ISO-8859-1, «Où est passé le garçon?» demanda la mère en été.",
        "ISO-8859-15, Il cœur costa 30 € e non è poco.",
        "windows-1251, «Мост закрыт до весны» — сказала инженер и показала на трещины.",
        "Shift_JIS, 橋は春まで閉鎖されると技師は語った。市議会は木曜日に決める。",
        "EUC-KR, 다리는 봄까지 폐쇄된다고 기술자가 말했다. 의회는 목요일에 결정한다."
    })
    void readsOtherEncodingsByTheirBytes(String charset, String text) throws Exception {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        assertThat(read(bytes).text()).isEqualTo(text);
        assertThat(read(bytes).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void readsUtf16WithoutAMark(String charset) throws Exception {
        String text = "“Ça va bien, 😀”, she said.\r\nAnd there it ended, as far as we know. Мост закрыт до весны.\n";
        assertThat(read(text.getBytes(Charset.forName(charset))).text()).isEqualTo(text);
    }

    @Test
    void aFewControlCharactersMakeATextNoBinary() throws Exception {
        String text = "Sie sagte später\u0001 nichts.\f"
                        .repeat(20)
                        .replace("nichts", "gar nichts und noch viel weniger als das")
                + "\u001B Ende";
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(bytes).text().getBytes(StandardCharsets.ISO_8859_1)).isEqualTo(bytes);
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
    }

    @Test
    void damagedPlacesDoNotMakeUtf8AnotherEncoding() throws Exception {
        byte[] bytes = "“Nobody crosses here,” said Ida Vik of the café. She meant it xx and yy and zz."
                .getBytes(StandardCharsets.UTF_8);
        String ascii = new String(bytes, StandardCharsets.ISO_8859_1);
        for (String place : List.of("xx", "yy", "zz")) {
            bytes[ascii.indexOf(place)] = (byte) 0x93;
        }
        Article article = read(bytes);
        assertThat(article.text())
                .isEqualTo(
                        "“Nobody crosses here,” said Ida Vik of the café. She meant it \uFFFDx and \uFFFDy and \uFFFDz.");
        assertThat(notices(bytes))
                .singleElement()
                .asString()
                .isEqualTo(
                        "a.txt was read, but 3 places in it are damaged and shown as �. Save it again as UTF-8 from where it came from.");
    }

    @Test
    void aTextThatWasCutInsideACharacterIsRead() throws Exception {
        byte[] bytes = "Sie sagte: ‹später› und dann das Wort für Bär".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 2);
        assertThat(read(cut).text()).endsWith("Wort für B\uFFFD");
        assertThat(notices(cut)).singleElement().asString().contains("one place in it is damaged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He came in a cab to the café and left.",
                "MÜLLER: “Das ist die Ü” – so sagte er. Später: “Nö”",
                "Le café “CAFÉ” est fermé, dit-il à l’été, où ça?"
            })
    void singleLettersOfAnOlderEncodingStayThat(String text) throws Exception {
        byte[] bytes = text.getBytes(Charset.forName("windows-1252"));
        assertThat(read(bytes).text()).isEqualTo(text);
        assertThat(notices(bytes)).isEmpty();
    }

    @Test
    void refusesWhatIsFullOfControlCharacters() throws Exception {
        byte[] bytes = new byte[1000];
        new Random(1).nextBytes(bytes);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == 0 ? 1 : bytes[i];
        }
        assertThat(refusal(bytes)).startsWith("a.txt is not");
    }

    @Test
    void refusesHalfAUtf16Unit() throws Exception {
        assertThat(refusal(new byte[] {(byte) 0xFF, (byte) 0xFE, 65, 0, 66})).contains("not valid UTF-16LE");
        assertThat(refusal(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xD8, 65, 0}))
                .contains("not valid UTF-16LE");
    }

    @Test
    void refusesWhatIsNoText() throws Exception {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        assertThat(refusal(picture)).startsWith("a.txt is not a text file.");
        assertThat(refusal("text, then \0".getBytes(StandardCharsets.UTF_8))).contains("not a text file");
    }

    @Test
    void readsALongTextWithAStrayNulToTheByte() throws Exception {
        String text = "A line of words.\n".repeat(100) + "And \0 one more.";
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
    }

    @Test
    void refusesWhatIsTooLargeAndSaysTheLimit() throws Exception {
        Path file = file(new byte[3 << 20]);
        assertThat(refusal(opener(2 << 20), file))
                .isEqualTo(
                        "a.txt is too large: it has 3 MB, and files of its format are opened up to 2 MB. Cut it into articles.");
    }

    @Test
    void namesAFileThatIsNotThereAndAFolder() {
        assertThat(refusal(opener, folder.resolve("b.txt"))).isEqualTo("b.txt does not exist. Check the name.");
        assertThat(refusal(opener, folder)).contains("is a folder");
    }

    @Test
    void anEmptyFileIsAnArticleUnderItsFilesName() throws Exception {
        Article article = read(new byte[0]);
        assertThat(article.blocks()).isEmpty();
        assertThat(article.title()).isEqualTo("a.txt");
        assertThat(article.language()).isEqualTo("und");
    }

    @Test
    void aTextWithoutTitleIsCalledByItsFirstWords() throws Exception {
        String line =
                "Nobody expected the bridge to open before the summer, and yet it did open in the spring, when the last of "
                        + "the painters had packed up and gone home to the coast.";
        Article article = read(line.getBytes(StandardCharsets.UTF_8));
        assertThat(article.title()).isEqualTo("Nobody expected the bridge to open before the summer, and yet it did…");
    }

    @Test
    void aCutTitleNeverSplitsACharacter() throws Exception {
        Article article = read("😀".repeat(200).getBytes(StandardCharsets.UTF_8));
        assertThat(article.title()).matches("(😀)+…");
    }
}
