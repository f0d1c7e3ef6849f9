package org.crossquote.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CommandLineRunnerTest {
    private static final String TEXT =
            "Mayor Ruth Okafor spoke on Monday. “We cannot 😀 pay for it any longer,” Okafor said.\n";

    @TempDir
    private Path folder;

    private final List<Object> asked = new ArrayList<>();
    private String out = "";
    private String err = "";

    private final Desktop desktop = new Desktop() {
        @Override
        public int open(List<Path> paths) {
            asked.add(paths.isEmpty() ? "window" : paths.size() == 1 ? paths.getFirst() : paths);
            return 0;
        }

        @Override
        public int open(List<Path> paths, Path passim) {
            asked.addAll(paths);
            asked.add(passim);
            return 0;
        }

        @Override
        public Path notes() {
            return folder.resolve("notes");
        }

        @Override
        public Map<String, String> colours() {
            return Map.of();
        }

        @Override
        public int snapshot(Snapshot snapshot) {
            asked.add(snapshot);
            return 0;
        }
    };

    @BeforeEach
    void twoArticles() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("b.txt"), "Bridge opens\n\n" + TEXT);
    }

    private int run(String... args) {
        CommandOutput done = CommandOutput.of(desktop, args);
        out = done.out();
        err = done.err();
        return done.status();
    }

    private List<JsonNode> lines() {
        return CommandOutput.lines(out);
    }

    @Test
    void structurePrintsALineForEachBlock() {
        assertThat(run("structure", "--json", folder.toString())).isZero();
        assertThat(out.lines())
                .contains("{\"article\":\"b.txt\",\"kind\":\"title\",\"start\":0,\"end\":12,\"language\":\"en\"}");
        assertThat(lines()).hasSize(3);
        assertThat(err).isEmpty();
    }

    @Test
    void quotesOfSeveralArticlesSayWhichOneNamedTheSpeakerAndOfOneWhatItSaysAlone() throws IOException {
        String words = "“I would not let my own dog walk on it,”";
        Files.writeString(
                folder.resolve("a.txt"),
                "The harbour board of Tarnholm closed the old pier to anglers on Friday.\n\n" + words
                        + " the harbour master said.\n");
        Files.writeString(
                folder.resolve("b.txt"),
                "Anglers may no longer use the old pier of Tarnholm, the harbour board said on Friday.\n\n" + words
                        + " said Edda Morling, the harbour master.\n");
        assertThat(run("quotes", "--json", folder.toString())).isZero();
        JsonNode together = lines().getFirst();
        assertThat(together.get("speakers").get(0).asString()).isEqualTo("Edda Morling");
        assertThat(together.get("witness").asString()).isEqualTo("b.txt");
        assertThat(together.get("evidence").get("text").asString()).contains("Edda Morling");
        assertThat(together.get("why").asString()).isEqualTo("Article 2 names Edda Morling beside the same words.");
        assertThat(lines().get(1).has("witness")).isFalse();

        assertThat(run("quotes", "--json", folder.resolve("a.txt").toString())).isZero();
        JsonNode alone = lines().getFirst();
        assertThat(alone.get("speakers").get(0).asString()).isEqualTo("harbour master");
        assertThat(alone.has("witness")).isFalse();
    }

    @Test
    void differencesGiveBothPassagesAndThePiecesThatDiffer() throws IOException {
        String head = "The harbour board of Tarnholm closed the old pier to anglers on Friday.\n\n";
        Files.writeString(
                folder.resolve("a.txt"),
                head + "“The old planks of it will not hold another winter,” said Edda Morling.\n");
        Files.writeString(
                folder.resolve("b.txt"),
                head + "“The old beams of it will not hold another winter,” said Edda Morling.\n");
        assertThat(run("differences", "--json", folder.toString())).isZero();
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.get("kind").asString()).isEqualTo("words");
            assertThat(line.get("a").get("article").asString()).isEqualTo("a.txt");
            assertThat(line.get("b").get("article").asString()).isEqualTo("b.txt");
            assertThat(line.get("what").toString()).contains("planks", "beams");
        });
        assertThat(run("differences", folder.toString())).isZero();
        assertThat(out.lines().toList().getLast()).contains("words", "a.txt", "b.txt", "planks", "beams");

        assertThat(run("differences", folder.resolve("a.txt").toString())).isZero();
        assertThat(err).isNotEmpty();
    }

    @Test
    void datesSayWhatTheyMeanAndWhichAreCountedFromTheArticlesDate() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "The ferry sank on 3 May 2014. It was found last week.\n");
        Files.writeString(folder.resolve("b.txt"), "The ferry was found last week.\n");
        Files.writeString(
                folder.resolve("collection.json"),
                "{\"articles\": [{\"file\": \"a.txt\", \"published\": \"2014-05-16\"}, {\"file\": \"b.txt\"}]}");

        assertThat(run("dates", "--json", folder.toString())).isZero();
        assertThat(out.lines())
                .containsExactly(
                        "{\"article\":\"a.txt\",\"start\":18,\"end\":28,\"exact\":\"3 May"
                                + " 2014\",\"value\":\"2014-05-03\",\"relative\":false,\"why\":\"written out with day,"
                                + " month and year\",\"rule\":\"day-of-month\"}",
                        "{\"article\":\"a.txt\",\"start\":43,\"end\":52,\"exact\":\"last"
                                + " week\",\"value\":\"2014-W19\",\"relative\":true,\"why\":\"counted from an article of"
                                + " 2014-05-16\",\"rule\":\"relative\"}",
                        "{\"article\":\"b.txt\",\"start\":20,\"end\":29,\"exact\":\"last"
                                + " week\",\"value\":null,\"relative\":true,\"why\":\"would have to be counted from the"
                                + " date of the article, which is not known\",\"rule\":\"article-undated\"}");

        assertThat(run("dates", folder.toString())).isZero();
        assertThat(out.lines().map(line -> line.replaceAll(" +", " ")))
                .contains(
                        "article start value words why",
                        "a.txt 18 2014-05-03 3 May 2014 written out with day, month and year",
                        "b.txt 20 not known last week would have to be counted from the date of the article, which is"
                                + " not known");
    }

    @Test
    void structurePrintsTheTextAsItIs() {
        assertThat(run("structure", "--text", folder.resolve("b.txt").toString()))
                .isZero();
        assertThat(out).isEqualTo("Bridge opens\n\n" + TEXT);
    }

    @Test
    void readGivesEachArticleWithWhatIsKnownOfIt() throws IOException {
        Files.writeString(
                folder.resolve("collection.json"),
                "{\"articles\": [{\"file\": \"b.txt\", \"outlet\": \"The Lantern\", \"published\": \"2024-05-31\"}]}");
        assertThat(run("read", "--json", folder.toString())).isZero();
        JsonNode known = lines().getFirst();
        assertThat(known.propertyNames())
                .containsExactly(
                        "article",
                        "title",
                        "authors",
                        "published",
                        "outlet",
                        "address",
                        "language",
                        "extraction",
                        "text",
                        "blocks");
        assertThat(known.get("published").asString()).isEqualTo("2024-05-31");
        assertThat(known.get("extraction").asString()).isEqualTo("text 1");
        assertThat(known.get("text").asString()).isEqualTo("Bridge opens\n\n" + TEXT);
        assertThat(known.get("blocks").get(0)).hasToString("{\"kind\":\"title\",\"start\":0,\"end\":12}");
        JsonNode unknown = lines().getLast();
        assertThat(unknown.get("published").isNull()).isTrue();
        assertThat(unknown.get("outlet").isNull()).isTrue();
        assertThat(unknown.get("authors")).isEmpty();
    }

    @Test
    void readGivesWhatPassimReads() throws IOException {
        Files.writeString(
                folder.resolve("collection.json"),
                "{\"articles\": [{\"file\": \"b.txt\", \"outlet\": \"The Lantern\"}]}");
        assertThat(run("read", "--passim", folder.toString())).isZero();
        assertThat(lines()).extracting(line -> line.get("id").asString()).containsExactly("b.txt", "a.txt");
        assertThat(lines()).extracting(line -> line.get("series").asString()).containsExactly("The Lantern", "a.txt");
        assertThat(lines().getLast().get("text").asString()).isEqualTo(TEXT);
    }

    @Test
    void readShowsATable() {
        assertThat(run("read", "--why", folder.toString())).isZero();
        assertThat(out.lines())
                .hasSize(3)
                .satisfies(lines ->
                        assertThat(lines.getFirst()).startsWith("article").endsWith("title"))
                .satisfies(
                        lines -> assertThat(lines.getLast()).startsWith("b.txt").endsWith("Bridge opens"));
    }

    @Test
    void quotesCountUtf16UnitsAndNameTheSpeaker() {
        assertThat(run("quotes", folder.resolve("a.txt").toString(), "--json")).isZero();
        assertThat(lines()).singleElement().satisfies(q -> {
            int start = q.get("start").asInt();
            int end = q.get("end").asInt();
            assertThat(TEXT.substring(start, end)).isEqualTo("“We cannot 😀 pay for it any longer,”");
            assertThat(q.get("exact").asString()).isEqualTo(TEXT.substring(start, end));
            assertThat(q.get("speakers").get(0).asString()).isEqualTo("Ruth Okafor");
            assertThat(q.get("cue").get("text").asString()).isEqualTo("said");
            assertThat(q.get("mention").get("text").asString()).isEqualTo("Okafor");
            assertThat(q.get("kind").asString()).isEqualTo("direct");
            assertThat(q.get("confidence").asDouble()).isBetween(0.0, 1.0);
            assertThat(q.get("why").asString()).isNotBlank();
            assertThat(q.has("reportedBy")).isFalse();
        });
    }

    @Test
    void linksJoinTheTwoArticles() {
        assertThat(run("links", folder.toString(), "--json")).isZero();
        assertThat(lines()).anySatisfy(link -> {
            assertThat(link.get("grade").asString()).isEqualTo("identical");
            assertThat(link.get("a").get("article").asString()).isEqualTo("a.txt");
            assertThat(link.get("b").get("article").asString()).isEqualTo("b.txt");
            assertThat(link.get("b").get("exact").asString()).contains("any longer");
            assertThat(link.get("sure").asString()).isEqualTo("certain");
            assertThat(link.get("group").asInt()).isPositive();
            assertThat(link.get("changes").get("leftOut").asInt()).isZero();
            assertThat(link.get("changes").get("inWords").asString()).startsWith("The same words");
        });
    }

    @Test
    void tablesAreAlignedAndKeepToOneLineARow() throws IOException {
        Files.writeString(folder.resolve("c\nd.txt"), TEXT);
        assertThat(run("structure", folder.toString())).isZero();
        List<String> rows = out.lines().toList();
        assertThat(rows).hasSize(5);
        int column = rows.getFirst().indexOf("kind");
        assertThat(rows.subList(1, 5))
                .allSatisfy(row -> assertThat(row.substring(column)).matches("(title|paragraph) .*"));
        assertThat(rows.get(4)).startsWith("c d.txt");
    }

    @Test
    void aTextWithADamagedPlaceIsReadAndToldAndNoFailure() throws IOException {
        byte[] text = (TEXT + " “Wir müssen prüfen”, sagte Anna Bell. Größe, Übung.").getBytes(StandardCharsets.UTF_8);
        text[text.length - 3] = (byte) 0xff;
        Files.write(folder.resolve("c.txt"), text);
        for (String command : List.of("structure", "quotes", "links", "read")) {
            assertThat(run(command, "--json", folder.toString())).as(command).isZero();
            assertThat(err).as(command).startsWith("c.txt was read, but one place in it is damaged");
        }
    }

    @Test
    void unreadableInputIsToldOnStandardErrorAndTheRestIsDone() throws IOException {
        Files.write(folder.resolve("c.txt"), new byte[] {0});
        assertThat(run("quotes", "--json", folder.toString())).isEqualTo(1);
        assertThat(lines()).hasSize(2);
        assertThat(err).startsWith("c.txt is not a text file.").endsWith(System.lineSeparator());
        assertThat(run("links", "--json", folder.resolve("none").toString())).isEqualTo(1);
        assertThat(err).contains("none does not exist");
        assertThat(out).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb.txt", "-rf.txt", "@args.txt", " .txt", "😀.txt", "\"q\\.txt"})
    void hostileNamesComeBackAsTheyAre(String name) throws IOException {
        Files.writeString(folder.resolve(name), TEXT);
        assertThat(run("quotes", "--json", folder.resolve(name).toString())).isZero();
        assertThat(lines())
                .singleElement()
                .satisfies(q -> assertThat(q.get("article").asString()).isEqualTo(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quotes",
                "quotes --nonsense x",
                "strcture",
                "snapshot",
                "snapshot -o x.png --size big",
                "snapshot -o x.png --theme pink"
            })
    void usageErrorsEndWithTwo(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(out).isEmpty();
        assertThat(err).isNotBlank();
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10x10", "0x0", "319x700", "1024x199", "100000x100000", "999999999x700", "8193x700"})
    void aPictureOfAnAbsurdSizeIsRefusedInASentence(String size) {
        assertThat(run("snapshot", "-o", "x.png", "--size", size)).isEqualTo(2);
        assertThat(err)
                .contains("A picture of '" + size + "' cannot be drawn: --size is from 320x200 to 8192x8192 pixels.");
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5x100", "1600", "1600x", "9999999999999x700", "1600x1000x2", ""})
    void whatIsNoSizeIsRefusedInASentence(String size) {
        assertThat(run("snapshot", "-o", "x.png", "--size=" + size)).isEqualTo(2);
        assertThat(err).contains("--size is width x height in pixels, such as 1600x1000, not '" + size + "'.");
        assertThat(asked).isEmpty();
    }

    @Test
    void withoutACommandTheWindowOpens() {
        assertThat(run()).isZero();
        assertThat(run(folder.toString())).isZero();
        assertThat(asked).containsExactly("window", folder);
    }

    @Test
    void aMissingFolderIsTheWindowsToTell() {
        Path missing = folder.resolve("missing");
        run(missing.toString());
        assertThat(asked).containsExactly(missing);
    }

    @Test
    void snapshotPassesOnWhatWasAsked() {
        assertThat(run(
                        "snapshot",
                        folder.toString(),
                        "-o",
                        "x.png",
                        "--size",
                        "800x600",
                        "--theme",
                        "dark",
                        "--focus",
                        "3",
                        "--give",
                        "wordings.toggle"))
                .isZero();
        assertThat(asked)
                .containsExactly(
                        new Desktop.Snapshot(folder, Path.of("x.png"), 800, 600, true, 3, List.of("wordings.toggle")));
    }

    @Test
    void theWindowOpensOnSeveralFilesAndFolders() {
        assertThat(run("one.html", folder.toString(), "two.txt")).isZero();
        assertThat(asked).containsExactly(List.of(Path.of("one.html"), folder, Path.of("two.txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-h", "structure -h", "quotes --help", "links -h", "snapshot -h", "--version"})
    void helpGoesToStandardOutput(String line) {
        assertThat(run(line.split(" "))).isZero();
        assertThat(out).containsIgnoringCase("crossquote");
        assertThat(err).isEmpty();
    }

    @Test
    void theVersionIsTheBuilds() {
        run("--version");
        assertThat(out.strip()).matches("Crossquote \\d+\\.\\d+.*");
    }

    @Test
    void aFullDiskIsToldAndAClosedPipeIsNot() {
        String full = "Aygıtta boş yer kalmadı";
        assertThat(runInto(full)).isEqualTo(1);
        assertThat(err).contains(full);
        String closed = ClosedPipe.message();
        assumeTrue(closed != null, "nobody hears here that a reader has gone");
        assertThat(runInto(closed)).isZero();
        assertThat(err).isEmpty();
    }

    private int runInto(String failure) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int status = CommandLineRunner.run(desktop, broken, messages, "structure", "--json", folder.toString());
        err = messages.toString(StandardCharsets.UTF_8);
        return status;
    }

    @Test
    void whatPassimFoundIsGivenAsLinks() throws IOException {
        Path file = folder.resolve("part-00000.json");
        Files.writeString(file, """
            {"cluster":1,"id":"a.txt","begin":36,"end":70}
            {"cluster":1,"id":"b.txt","begin":50,"end":84}
            """);
        assertThat(run("links", folder.toString(), "--passim", file.toString(), "--json"))
                .isZero();
        assertThat(out).contains("\"grade\":\"identical\"", "We cannot 😀 pay for it");
        Files.writeString(file, "words\n");
        assertThat(run("links", folder.toString(), "--passim", file.toString())).isEqualTo(1);
        assertThat(err).contains("part-00000.json", "line 1");
    }

    @Test
    void aFileOfPassimsWithNothingOfTheseArticlesSaysWhatToGive() throws IOException {
        Path file = folder.resolve("part-00000.json");
        Files.writeString(file, "");
        assertThat(run("links", folder.toString(), "--passim", file.toString())).isEqualTo(1);
        assertThat(err)
                .contains("part-00000.json holds no passages. Give passim's out.json or align.json, whole or a part of"
                        + " it.");

        Files.writeString(file, """
            {"cluster":1,"id":"gone.txt","begin":36,"end":70}
            {"cluster":1,"id":"lost.txt","begin":50,"end":84}
            """);
        assertThat(run("links", folder.toString(), "--passim", file.toString())).isEqualTo(1);
        assertThat(err)
                .contains("part-00000.json: 2 passages stand in documents", "such as gone.txt", "give the folder");
    }

    @Test
    void whatSparkLeavesIsTakenAsItIs() throws IOException {
        Path out = Files.createDirectories(folder.resolve("run/out.json"));
        Files.writeString(
                out.resolve("part-00000-1.json"), "{\"cluster\":1,\"id\":\"a.txt\",\"begin\":36,\"end\":70}\n");
        Files.writeString(
                out.resolve("part-00001-1.json"), "{\"cluster\":1,\"id\":\"b.txt\",\"begin\":50,\"end\":84}\n");
        Files.writeString(out.resolve("_SUCCESS"), "");
        assertThat(run(
                        "links",
                        folder.toString(),
                        "--passim",
                        folder.resolve("run").toString(),
                        "--json"))
                .isZero();
        assertThat(this.out.lines()).hasSize(1);
        assertThat(err).isEmpty();
    }

    @Test
    void theWindowOpensWhatPassimFoundBetweenArticles() {
        String out = folder.resolve("out.json").toString();
        assertThat(run(folder.toString(), "--passim", out)).isZero();
        assertThat(asked).containsExactly(folder, Path.of(out));
        assertThat(run("--passim", out)).isEqualTo(2);
        assertThat(err).contains("Give the folder with the articles, too");
    }

    /** Who opens an event out of millions has not the other documents. */
    @Test
    void passagesInOtherDocumentsAreToldAndTheRestIsDone() throws IOException {
        Path file = folder.resolve("part-00000.json");
        Files.writeString(file, """
            {"cluster":1,"id":"a.txt","begin":36,"end":70}
            {"cluster":1,"id":"b.txt","begin":50,"end":84}
            {"cluster":1,"id":"lost.txt","begin":50,"end":84}
            """);
        assertThat(run("links", folder.toString(), "--passim", file.toString(), "--json"))
                .isZero();
        assertThat(out.lines()).hasSize(1);
        assertThat(err).contains("1 passage stands in documents that are not among these articles, such as lost.txt.");
    }

    @Test
    void anEmptyFileAndAnArticleAloneAreTold() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        assertThat(run("links", empty.toString())).isZero();
        assertThat(err).contains("empty.txt is empty.", "Links join different articles");
    }
}
