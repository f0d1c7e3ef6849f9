package org.crossquote.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.crossquote.source.format.Problem;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.work.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("threads")
class CollectionOpenerTest {
    @TempDir
    private Path folder;

    private final CollectionOpener opener = new CollectionOpener();

    private void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static List<String> ids(OpenedCollection opened) {
        return opened.collection().articles().stream().map(Article::id).toList();
    }

    private static List<String> sentences(OpenedCollection opened) {
        return opened.problems().stream().map(Problem::sentence).toList();
    }

    @Test
    void anEmptyFileIsNamedAndIsNoArticleUnlessThereIsNothingElse() throws Exception {
        put("empty.txt", " \n\n");
        assertThat(ids(opener.open(folder))).containsExactly("empty.txt");
        put("one.txt", "Words.");
        for (OpenedCollection opened : List.of(
                opener.open(folder), opener.open(List.of(folder.resolve("empty.txt"), folder.resolve("one.txt"))))) {
            assertThat(ids(opened)).containsExactly("one.txt");
            assertThat(opened.leftAside())
                    .extracting(Problem::sentence)
                    .containsExactly("empty.txt is empty: nothing stands in it that could be read.");
        }
    }

    @Test
    void filesThatAreOpenedTogetherHaveAName() throws Exception {
        put("a.txt", "One.");
        put("b.txt", "Two.");
        Path other = Files.createDirectory(folder.resolve("other"));
        put("other/c.txt", "Three.");
        Path a = folder.resolve("a.txt");
        assertThat(title(a)).isEqualTo("a.txt");
        assertThat(title(a, folder.resolve("b.txt"))).isEqualTo("2 from " + folder.getFileName());
        assertThat(title(a, other.resolve("c.txt"))).isEqualTo("a.txt and 1 other");
        assertThat(title(a, folder.resolve("b.txt"), other.resolve("c.txt"))).isEqualTo("a.txt and 2 others");
        assertThat(title(folder)).isEqualTo(String.valueOf(folder.getFileName()));
    }

    private String title(Path... paths) {
        return opener.open(List.of(paths)).collection().title();
    }

    @Test
    void filesAndFoldersOpenInTheOrderInWhichTheyWereGiven() throws Exception {
        put("a.txt", "One.");
        put("b.txt", "Two.");
        Path other = Files.createDirectory(folder.resolve("other"));
        put("other/c.txt", "Three.");
        put("other/d.txt", "Four.");
        assertThat(ids(opener.open(List.of(folder.resolve("b.txt"), other, folder.resolve("a.txt")))))
                .containsExactly("b.txt", "c.txt", "d.txt", "a.txt");
    }

    @Test
    void theSameFileIsReadOnceByWhateverPathItWasGiven() throws Exception {
        put("a.txt", "One.");
        put("b.txt", "Two.");
        Path again = folder.resolve("inside").resolve("..");
        Files.createDirectory(folder.resolve("inside"));
        assertThat(ids(opener.open(List.of(folder, again)))).containsExactly("a.txt", "b.txt");
        assertThat(ids(opener.open(List.of(folder.resolve("b.txt"), again.resolve("b.txt")))))
                .containsExactly("b.txt");
        assertThat(ids(opener.open(List.of(folder.resolve("b.txt"), folder)))).containsExactly("a.txt", "b.txt");
        put("notes.log", "A file that a folder does not show.");
        assertThat(ids(opener.open(List.of(folder, folder.resolve("notes.log")))))
                .containsExactly("a.txt", "b.txt", "notes.log");
    }

    @Test
    void anEmptyPathIsNoFolder() throws Exception {
        put("a.txt", "One.");
        OpenedCollection nothing = opener.open(List.of(Path.of("")));
        assertThat(ids(nothing)).isEmpty();
        assertThat(sentences(nothing)).singleElement().asString().startsWith("\"\" is no path: it is empty.");
        OpenedCollection opened = opener.open(List.of(Path.of(""), folder.resolve("a.txt")));
        assertThat(ids(opened)).containsExactly("a.txt");
        assertThat(opened.problems()).hasSize(1);
    }

    @Test
    void bytesThatAreNoTextAreNoArticleWhateverTheirName() throws Exception {
        byte[] bytes = new byte[20_000];
        new Random(7).nextBytes(bytes);
        for (String name : List.of("a.html", "b.md", "c.eml", "d.mhtml", "e.txt", "f.rtf", "g.docx", "h.pdf")) {
            Files.write(folder.resolve(name), bytes);
        }
        OpenedCollection opened = opener.open(folder);
        assertThat(ids(opened)).isEmpty();
        assertThat(opened.problems()).hasSize(8);
    }

    @Test
    void opensTextFilesInTheOrderOfTheirNames() throws Exception {
        put("10.txt", "Ten.");
        put("9.TXT", "Nine.");
        put("notes.log", "Not an article.");
        put(".hidden.txt", "Nor this.");
        Files.createDirectory(folder.resolve("inside.txt.d"));
        OpenedCollection opened = opener.open(folder);
        assertThat(ids(opened)).containsExactly("9.TXT", "10.txt");
        assertThat(opened.problems()).isEmpty();
        assertThat(opened.collection().title()).isEqualTo(folder.getFileName().toString());
    }

    @Test
    void followsTheCollectionFile() throws Exception {
        put("a.txt", "The first one of them is here, and it is not in English at all.");
        put("b.txt", "Second.");
        put("c.txt", "Third.");
        put(
                "collection.json",
                "{\"title\": \"Two views\", \"articles\": [{\"file\": \"c.txt\"},"
                        + " {\"file\": \"a.txt\", \"title\": \"View\", \"language\": \"fr\"}]}");
        OpenedCollection opened = opener.open(folder);
        assertThat(opened.collection().title()).isEqualTo("Two views");
        assertThat(ids(opened)).containsExactly("c.txt", "a.txt", "b.txt");
        Article view = opened.collection().article("a.txt").orElseThrow();
        assertThat(view.title()).isEqualTo("View");
        assertThat(view.language()).isEqualTo("fr");
        assertThat(view.blocks()).extracting(Block::language).containsOnly("fr");
        assertThat(opened.problems()).isEmpty();
    }

    @Test
    void tellsWhatTheCollectionFileNamesInVain() throws Exception {
        put("a.txt", "First.");
        put("collection.json", "{\"articles\": [{\"file\": \"gone.txt\"}, {\"file\": \"a.txt\"}]}");
        OpenedCollection opened = opener.open(folder);
        assertThat(ids(opened)).containsExactly("a.txt");
        assertThat(sentences(opened))
                .containsExactly("gone.txt is named in collection.json but is no article in the folder.");
    }

    @Test
    void leavesABrokenCollectionFileAsideAndNamesTheLine() throws Exception {
        put("a.txt", "First.");
        put("collection.json", "{\n  \"title\": \"Two\",\n  \"articles\": [ {\"file\" \"a.txt\"} ]\n}");
        OpenedCollection opened = opener.open(folder);
        assertThat(ids(opened)).containsExactly("a.txt");
        assertThat(sentences(opened))
                .singleElement()
                .asString()
                .startsWith("collection.json is broken")
                .contains("line 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{\"articles\": {}}",
                "{\"articles\": [\"a.txt\"]}",
                "{\"articles\": [{\"title\": \"no file\"}]}",
                "{\"articles\": [{\"file\": \"../a.txt\"}]}",
                "{\"articles\": [{\"file\": \"/etc/a.txt\"}]}",
                "{\"articles\": [{\"file\": \"a\\u0000.txt\"}]}",
                "{\"articles\": [{\"file\": \"a.txt\"}, {\"file\": \"a.txt\"}]}",
                "{\"articles\": [{\"file\": 7}]}",
                "{\"title\": 7}",
                "{\"title\": \"a\", \"title\": \"b\"}",
                "{} {}",
                "{\"title\": \"\\uD800\"",
                "\0"
            })
    void opensTheArticlesWhateverTheCollectionFileHolds(String json) throws Exception {
        put("a.txt", "First.");
        put("collection.json", json);
        OpenedCollection opened = opener.open(folder);
        assertThat(ids(opened)).containsExactly("a.txt");
        assertThat(sentences(opened)).singleElement().asString().startsWith("collection.json ");
        assertThat(Files.readString(folder.resolve("collection.json"))).isEqualTo(json);
    }

    @Test
    void opensTheRestWhenOneFileIsBroken() throws Exception {
        put("a.txt", "First.");
        Files.write(folder.resolve("b.txt"), new byte[] {'x', 0, 'y'});
        Files.write(
                folder.resolve("c.txt"),
                "Damage in one pläce".repeat(9).concat("ä").getBytes(StandardCharsets.UTF_8));
        cutLastByte(folder.resolve("c.txt"));
        Files.createDirectory(folder.resolve("d.txt"));
        Files.createSymbolicLink(folder.resolve("e.txt"), folder.resolve("nowhere"));
        put("f.txt", "Last.");
        OpenedCollection opened = opener.open(folder);
        assertThat(ids(opened)).containsExactly("a.txt", "c.txt", "f.txt");
        assertThat(sentences(opened))
                .satisfiesExactly(
                        s -> assertThat(s).startsWith("b.txt is not a text file."),
                        s -> assertThat(s).startsWith("c.txt was read, but one place in it is damaged"),
                        s -> assertThat(s).startsWith("d.txt is a folder"),
                        s -> assertThat(s).startsWith("e.txt does not exist"));
    }

    @Test
    void saysWhatIsWrongWithAFolder() throws Exception {
        assertThat(sentences(opener.open(folder))).singleElement().asString().endsWith("end in .txt.");
        Path missing = folder.resolve("missing");
        assertThat(sentences(opener.open(missing)))
                .containsExactly(missing + " does not exist. Check the name of the folder.");
        put("a.txt", "First.");
        assertThat(sentences(opener.open(folder.resolve("a.txt"))))
                .containsExactly(
                        folder.resolve("a.txt") + " is not a folder. Choose the folder that holds the articles.");
        assertThat(opener.open(missing).collection().articles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb.txt",
                " leading and trailing .txt",
                "-o.txt",
                "--json.txt",
                "@file.txt",
                "😀 émoji.txt",
                "a\u202Etxt.b.txt",
                "quote\"and\\back.txt",
                "$HOME;`ls`.txt",
                "con.txt"
            })
    void opensFilesWithHostileNames(String name) throws Exception {
        put(name, "Someone said “something”.");
        OpenedCollection opened = opener.open(folder);
        assertThat(ids(opened)).containsExactly(name);
        assertThat(opener.open(List.of(folder.resolve(name))).collection().articles())
                .singleElement()
                .extracting(Article::id)
                .isEqualTo(name);
    }

    @Test
    void hostileNamesStayOnOneLineInSentences() throws Exception {
        Files.write(folder.resolve("a\nb\u001B[31m.txt"), new byte[] {0});
        String longName = "x".repeat(200) + ".txt";
        Files.write(folder.resolve(longName), new byte[] {0});
        List<String> sentences = sentences(opener.open(folder));
        assertThat(sentences.get(0)).startsWith("a\uFFFDb\uFFFD[31m.txt is not a text file");
        assertThat(sentences.get(1)).hasSizeLessThan(200).contains("…").contains(".txt is not");
    }

    @Test
    void opensFilesAndFoldersTogetherUnderDifferentNames() throws Exception {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path two = Files.createDirectory(folder.resolve("two"));
        Files.writeString(one.resolve("a.txt"), "One.");
        Files.writeString(two.resolve("a.txt"), "Two.");
        OpenedCollection opened =
                opener.open(List.of(one, two.resolve("a.txt"), two.resolve("a.txt"), two.resolve("b.txt")));
        assertThat(ids(opened)).doesNotHaveDuplicates().hasSize(2).startsWith("a.txt");
        assertThat(opened.collection().articles().get(1).text()).isEqualTo("Two.");
        assertThat(sentences(opened)).containsExactly("b.txt does not exist. Check the name.");
    }

    /** Nobody writes into the pipe: who reads from it waits for ever. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPipeAndADeviceAreNamedAndNotReadFrom() throws Exception {
        put("a.txt", "First.");
        Files.createSymbolicLink(folder.resolve("b.txt"), Path.of("/dev/zero"));
        Path pipe = folder.resolve("c.txt");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        OpenedCollection opened = opener.open(folder);
        assertThat(ids(opened)).containsExactly("a.txt");
        assertThat(sentences(opened))
                .satisfiesExactly(
                        s -> assertThat(s).startsWith("b.txt is no file but a pipe or a device."),
                        s -> assertThat(s).startsWith("c.txt is no file but a pipe or a device."));
        assertThat(sentences(opener.open(List.of(pipe))))
                .containsExactly(pipe + " is no file but a pipe or a device. Save its text as a file.");
    }

    @Test
    void saysHowFarItIsAndCanBeCalledOff() throws Exception {
        for (int i = 0; i < 200; i++) {
            put(i + ".txt", "Someone said “something”.");
        }
        List<Long> heard = new ArrayList<>();
        OpenedCollection opened = opener.open(folder, Progress.to(done -> heard.add(Math.round(200 * done))));
        assertThat(ids(opened)).hasSize(200).startsWith("0.txt", "1.txt", "2.txt");
        assertThat(heard)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(0, 200).boxed().toList());
        heard.clear();
        try {
            assertThatThrownBy(() -> opener.open(folder, Progress.to(done -> {
                        heard.add(Math.round(200 * done));
                        if (heard.getLast() == 3) {
                            Thread.currentThread().interrupt();
                        }
                    })))
                    .isInstanceOf(CancellationException.class);
        } finally {
            Thread.interrupted();
        }
        assertThat(heard).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void writesNothingIntoTheFolder() throws Exception {
        put("a.txt", "First.");
        put("collection.json", "{");
        Map<String, byte[]> before = contents();
        opener.open(folder);
        assertThat(contents()).containsExactlyEntriesOf(before);
    }

    private Map<String, byte[]> contents() throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    @Test
    void decodesTheCollectionFileAsArticlesAre() throws Exception {
        put("a.txt", "First.");
        Path file = folder.resolve("collection.json");
        String json = "{\"title\": \"Der Fall, über den alle schreiben: Käse für Österreich\"}";
        Files.write(file, json.getBytes(StandardCharsets.ISO_8859_1));
        OpenedCollection opened = opener.open(folder);
        assertThat(opened.problems()).isEmpty();
        assertThat(opened.collection().title()).isEqualTo("Der Fall, über den alle schreiben: Käse für Österreich");

        Files.write(file, new byte[] {'{', 0, '}'});
        assertThat(sentences(opener.open(folder)))
                .singleElement()
                .asString()
                .startsWith("collection.json is not a text file.");
    }

    private static void cutLastByte(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
    }
}
