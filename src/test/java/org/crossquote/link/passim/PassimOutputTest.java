package org.crossquote.link.passim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.crossquote.link.Grade;
import org.crossquote.text.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What passim 1 and 2 leave on a disk, in small: folders of Spark's with marks and checksums beside the parts. */
class PassimOutputTest {
    private static final String WORDS = "the harbour stays closed until the last ship is out";
    private static final Article MORNING =
            new Article("morning.txt", "Morning", "en", "🔥 News: " + WORDS + ".", List.of());
    private static final Article WEEKLY = new Article("weekly.txt", "Weekly", "en", WORDS + " 🔥", List.of());
    private static final List<Article> ALL = List.of(MORNING, WEEKLY);

    /** Of version 2: places in code points. */
    private static final String TWO_MORNING =
            record(7, "morning.txt", 8, 8 + WORDS.length(), "\"src\":[],\"pages\":[]");

    private static final String TWO_WEEKLY = record(7, "weekly.txt", 0, WORDS.length(), "\"src\":[],\"pages\":[]");

    /** Of version 1: places in UTF-16 units, and other fields. */
    private static final String ONE_MORNING =
            record(7, "morning", 9, 9 + WORDS.length(), "\"uid\":-5,\"gid\":3,\"series\":\"m\",\"pboiler\":0.0");

    @TempDir
    private Path folder;

    private Path out = Path.of("");

    private static String record(int cluster, String id, int begin, int end, String more) {
        return "{\"cluster\":" + cluster + ",\"size\":2,\"id\":\"" + id + "\",\"begin\":" + begin + ",\"end\":" + end
                + ",\"text\":\"" + WORDS + "\"," + more + "}\n";
    }

    @BeforeEach
    void aFolderOfSparks() throws IOException {
        out = Files.createDirectories(folder.resolve("run/out.json"));
        Files.createFile(out.resolve("_SUCCESS"));
        Files.write(out.resolve("._SUCCESS.crc"), new byte[] {'c', 'r', 'c', 0});
        Files.write(out.resolve(".part-00000-aa-c000.json.crc"), new byte[] {'c', 'r', 'c', 0});
        Files.createDirectories(folder.resolve("run/pass.parquet"));
        Files.write(folder.resolve("run/pass.parquet/part-00000.snappy.parquet"), new byte[] {'P', 'A', 'R', '1'});
    }

    private static void pack(Path file, String text) throws IOException {
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void isTheOneLink(PassimOutput read) {
        assertThat(read.sentences()).isEmpty();
        assertThat(read.isWhole()).isTrue();
        assertThat(read.links()).singleElement().satisfies(link -> {
            assertThat(link.grade()).isEqualTo(Grade.IDENTICAL);
            assertThat(link.a().article()).isEqualTo("morning.txt");
            assertThat(link.a().exact()).isEqualTo(WORDS);
            assertThat(link.b().exact()).isEqualTo(WORDS);
        });
    }

    @Test
    void aClusterStandsInSeveralParts() throws IOException {
        Files.writeString(out.resolve("part-00000-aa-c000.json"), TWO_MORNING);
        Files.writeString(out.resolve("part-00001-aa-c000.json"), TWO_WEEKLY);
        isTheOneLink(PassimOutput.read(out, ALL));
        isTheOneLink(PassimOutput.read(folder.resolve("run"), ALL));
    }

    @Test
    void partsMayBePacked() throws IOException {
        pack(out.resolve("part-00000-aa-c000.json.gz"), TWO_MORNING);
        pack(out.resolve("part-00001-aa-c000.json.gz"), TWO_WEEKLY);
        isTheOneLink(PassimOutput.read(out, ALL));
        Path one = folder.resolve("both");
        pack(one, TWO_MORNING + TWO_WEEKLY);
        isTheOneLink(PassimOutput.read(one, ALL));
    }

    @Test
    void versionOneCountsUnitsAndKnowsNamesWithoutTheirEnding() throws IOException {
        Files.writeString(out.resolve("part-00000"), ONE_MORNING + TWO_WEEKLY);
        isTheOneLink(PassimOutput.read(out, ALL));
    }

    @Test
    void pairsAreTakenWhereThereAreNoClusters() throws IOException {
        Path pairs = Files.createDirectories(folder.resolve("pairs/align.json"));
        Files.writeString(
                pairs.resolve("part-00000-aa-c000.json"),
                "{\"id\":\"morning.txt\",\"begin\":8,\"end\":" + (8 + WORDS.length())
                        + ",\"id2\":\"weekly.txt\",\"begin2\":0," + "\"end2\":" + WORDS.length() + ",\"s1\":\"" + WORDS
                        + "\",\"s2\":\"" + WORDS + "\"}\n");
        isTheOneLink(PassimOutput.read(folder.resolve("pairs"), ALL));
    }

    @Test
    void aLineThatIsNoneNamesItsFile() throws IOException {
        Files.writeString(out.resolve("part-00000-aa-c000.json"), TWO_MORNING);
        Files.writeString(out.resolve("part-00001-aa-c000.json"), "\n{\"cluster\":1}\n" + TWO_WEEKLY);
        PassimOutput read = PassimOutput.read(out, ALL);
        assertThat(read.links()).hasSize(1);
        assertThat(read.isWhole()).isFalse();
        assertThat(read.sentences())
                .singleElement()
                .asString()
                .startsWith("part-00001-aa-c000.json: line 2 is no passage");
    }

    @Test
    void whatIsNotPassimsIsSaid() throws IOException {
        assertThat(PassimOutput.read(folder.resolve("nowhere"), ALL).sentences())
                .singleElement()
                .asString()
                .contains("is not there");
        assertThat(PassimOutput.read(out, ALL).sentences())
                .as("no part")
                .singleElement()
                .asString()
                .contains("holds no passages");
        assertThat(PassimOutput.read(folder.resolve("run/pass.parquet"), ALL).sentences())
                .singleElement()
                .asString()
                .contains("holds no passages");
        pack(out.resolve("part-00000.json.gz"), TWO_MORNING.repeat(200));
        byte[] packed = Files.readAllBytes(out.resolve("part-00000.json.gz"));
        Files.write(out.resolve("part-00000.json.gz"), Arrays.copyOf(packed, packed.length / 2));
        assertThat(PassimOutput.read(out, ALL).sentences())
                .as("cut in the middle")
                .singleElement()
                .asString()
                .contains("could not be read");
        Files.delete(out.resolve("part-00000.json.gz"));
        Files.write(out.resolve("part-00000.json"), new byte[] {'{', (byte) 0xE4, '}', '\n'});
        assertThat(PassimOutput.read(out, ALL).sentences())
                .as("not UTF-8")
                .singleElement()
                .asString()
                .contains("could not be read");
    }
}
