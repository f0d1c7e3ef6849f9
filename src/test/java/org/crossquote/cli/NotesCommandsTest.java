package org.crossquote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.AnnotationSnapshot;
import org.crossquote.annotation.CurrentAnnotations;
import org.crossquote.annotation.KnownArticle;
import org.crossquote.annotation.Motivation;
import org.crossquote.annotation.Target;
import org.crossquote.annotation.store.NoteFolder;
import org.crossquote.annotation.store.NoteStore;
import org.crossquote.source.CollectionOpener;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking notes along and bringing them in, from the command line. */
class NotesCommandsTest {
    private static final Instant LATER = Instant.parse("2031-01-01T00:00:00Z");
    private static final String TEXT =
            "Mayor Ruth Okafor spoke on Monday. “We cannot pay for it any longer,” Okafor said to the full council.\n";

    @TempDir
    private Path home;

    private Path articles = Path.of("");
    private String err = "";

    private record NoWindow(Path notes) implements Desktop {
        @Override
        public Map<String, String> colours() {
            return Map.of("yellow", "to check");
        }

        @Override
        public int open(List<Path> paths, Path passim) {
            throw new IllegalStateException("no window was wanted");
        }

        @Override
        public int open(List<Path> paths) {
            throw new IllegalStateException("no window was wanted");
        }

        @Override
        public int snapshot(Snapshot snapshot) {
            throw new IllegalStateException("no picture was wanted");
        }
    }

    @BeforeEach
    void twoArticles() throws IOException {
        articles = Files.createDirectory(home.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"), TEXT);
        Files.writeString(
                articles.resolve("b.txt"), "Bridge opens\n\nThe bridge over the river opened again on Tuesday.\n");
    }

    private int run(String... args) {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int status =
                CommandLineRunner.run(new NoWindow(home.resolve("mine")), new ByteArrayOutputStream(), messages, args);
        err = messages.toString(StandardCharsets.UTF_8);
        return status;
    }

    private AnnotationSnapshot notes(String folder) throws IOException {
        ArticleCollection collection = new CollectionOpener().open(articles).collection();
        try (NoteStore store = NoteStore.open(home.resolve(folder), collection, Clock.systemUTC())) {
            return store.notes();
        }
    }

    /** Adds or changes a note of somebody. */
    private void write(String folder, Annotation note) throws IOException {
        ArticleCollection collection = new CollectionOpener().open(articles).collection();
        try (NoteStore store = NoteStore.open(home.resolve(folder), collection, Clock.systemUTC())) {
            CurrentAnnotations notes = new CurrentAnnotations(store.notes());
            notes.put(note);
            store.save(notes.snapshot());
        }
    }

    private Annotation note(String words, String note) {
        ArticleCollection collection = new CollectionOpener().open(articles).collection();
        Article article = collection.articles().getFirst();
        int start = article.text().indexOf(words);
        Target target = Target.Passage.of(
                KnownArticle.of(article).key(), article.text(), new Span(start, start + words.length()));
        return Annotation.create(Motivation.COMMENTING, List.of(target), Instant.now())
                .withNote(note, Instant.now());
    }

    private Path file(String folder) throws IOException {
        return new NoteFolder(home.resolve(folder))
                .fileOf(new CollectionOpener().open(articles).collection());
    }

    private String path(String name) {
        return home.resolve(name).toString();
    }

    @Test
    void aNoteWhoseTextsWereReplacedWholeIsListedAsLostInEveryFormat() throws IOException {
        write("mine", note("any longer", "Who pays then?"));
        Files.writeString(
                articles.resolve("a.txt"), "Choir sings\n\nForty children sang in the town hall on Friday.\n");
        Files.writeString(articles.resolve("b.txt"), "Fares rise\n\nThe ferry costs a tenth more from March on.\n");
        for (String format : List.of("md", "csv", "jsonld")) {
            assertThat(run("export", "--notes=" + path("mine"), articles.toString(), "-o", path("n." + format)))
                    .isZero();
            assertThat(err).contains("1 note written");
            assertThat(Files.readString(home.resolve("n." + format))).contains("Who pays then?");
        }
        assertThat(Files.readString(home.resolve("n.csv"))).contains(",lost,any longer,");
        assertThat(Files.readString(home.resolve("n.md")))
                .contains("without a place in the articles as they are now: 1")
                .contains("not found in the article any more");
    }

    @Test
    void exportsInTheFormatThatTheNameSays() throws IOException {
        write("mine", note("any longer", "Who pays then?"));
        assertThat(run("export", articles.toString(), "-o", path("n.md"))).isZero();
        assertThat(err).isEqualTo("1 note written to " + path("n.md") + "." + System.lineSeparator());
        assertThat(home.resolve("n.md"))
                .content(StandardCharsets.UTF_8)
                .contains("> any longer\n>\n> — Ruth Okafor\n\nWho pays then?");
        assertThat(run("export", articles.toString(), "--format", "csv", "-o", path("table.txt")))
                .isZero();
        assertThat(home.resolve("table.txt"))
                .content(StandardCharsets.UTF_8)
                .contains("Ruth Okafor", "any longer", "Who pays then?");
    }

    @Test
    void overwritesNothingUnasked() throws IOException {
        Files.writeString(home.resolve("n.md"), "mine");
        assertThat(run("export", articles.toString(), "-o", path("n.md"))).isEqualTo(1);
        assertThat(err).contains("is there already").contains("--overwrite");
        assertThat(home.resolve("n.md")).content(StandardCharsets.UTF_8).isEqualTo("mine");
        assertThat(run("export", articles.toString(), "-o", path("n.md"), "--overwrite"))
                .isZero();
        assertThat(err).contains("There are no notes on these articles yet");
        assertThat(home.resolve("n.md")).content(StandardCharsets.UTF_8).contains("0 notes.");
    }

    @Test
    void saysWhatItDidNotUnderstand() {
        assertThat(run("export", articles.toString(), "-o", path("notes.docx"))).isEqualTo(2);
        assertThat(err).contains("Add --format with one of html, md, csv, jsonld, qdpx, findings-csv, findings-json");
        assertThat(run("export", articles.toString(), "-o", path("n"), "--format", "pdf"))
                .isEqualTo(2);
        assertThat(err).contains("'pdf' is not a format");
        assertThat(run("export", path("nowhere"), "-o", path("n.md"))).isEqualTo(1);
        assertThat(run("export", articles.toString(), "-o", path("no/n.md"))).isEqualTo(1);
        assertThat(err).contains("Check that the folder is there");
        assertThat(run("import", articles.toString())).isEqualTo(2);
        assertThat(run("import", articles.toString(), path("nothing.json"))).isEqualTo(1);
        assertThat(err).contains("nothing.json is not there.");
    }

    @Test
    void jsonLdGoesToAnotherComputerAndBackWithoutLoss() throws IOException {
        write("mine", note("any longer", "Who pays then?"));
        write("mine", note("full council", "All of it?").withTrashed(true, Instant.now()));
        assertThat(run("export", articles.toString(), "-o", path("n.jsonld"))).isZero();
        assertThat(run("import", articles.toString(), path("n.jsonld"), "--notes", path("theirs")))
                .isZero();
        assertThat(err).contains("2 added, 0 changed, 0 as they were");
        assertThat(notes("theirs").annotations()).isEqualTo(notes("mine").annotations());
        assertThat(run("import", articles.toString(), path("n.jsonld"), "--notes", path("theirs")))
                .isZero();
        assertThat(err).contains("0 added, 0 changed, 2 as they were");
    }

    @Test
    void theNotesOfTwoPeopleMergeByIdAndNoWordsAreLost() throws IOException {
        Annotation common = note("any longer", "First words");
        UnaryOperator<Annotation> mine = a -> a.withNote("Ann's words", LATER);
        UnaryOperator<Annotation> theirs = a -> a.withNote("Bo's words", LATER.plusSeconds(9));
        write("mine", mine.apply(common));
        write("mine", note("on Monday", "Only Ann's"));
        write("theirs", theirs.apply(common));
        write("theirs", note("Mayor", "Only Bo's"));
        assertThat(run("export", articles.toString(), "--notes", path("theirs"), "-o", path("bo.jsonld")))
                .isZero();
        assertThat(run("import", articles.toString(), path("bo.jsonld"))).isZero();
        assertThat(err)
                .contains("1 added, 1 changed, 0 as they were. One version with other words is kept in the trash.");
        assertThat(notes("mine").annotations())
                .hasEntrySatisfying(common.id(), a -> assertThat(a.note()).isEqualTo("Bo's words"));
        assertThat(notes("mine").annotations().values())
                .extracting(Annotation::note)
                .containsExactlyInAnyOrder("Bo's words", "Ann's words", "Only Ann's", "Only Bo's");
    }

    @Test
    void someoneElsesStateOfAnArticleIsFoundByItsText() throws IOException {
        String whole = Files.readString(articles.resolve("a.txt"));
        Files.writeString(articles.resolve("a.txt"), "An older first line of the same story.\n" + whole);
        write("theirs", note("any longer", "From an older state"));
        assertThat(run("export", articles.toString(), "--notes", path("theirs"), "-o", path("bo.jsonld")))
                .isZero();
        Files.writeString(articles.resolve("a.txt"), whole);
        assertThat(run("import", articles.toString(), path("bo.jsonld"))).isZero();
        assertThat(run("export", articles.toString(), "-o", path("n.csv"))).isZero();
        assertThat(Files.readAllLines(home.resolve("n.csv")).get(1))
                .startsWith("a.txt,")
                .contains(",moved,any longer,Ruth Okafor,");
    }

    @Test
    void takesWhatIsReadableOfAFileAndSaysWhatIsNot() throws IOException {
        Files.writeString(home.resolve("w3c.json"), """
                [{"@context": "http://www.w3.org/ns/anno.jsonld", "id": "http://x.example/1", "type": "Annotation",
                  "rights": "mine", "body": "http://x.example/post", "target": "http://x.example/page"},
                 {"type": "Person"}]
                """);
        Files.writeString(home.resolve("broken.json"), "{");
        assertThat(run("import", articles.toString(), path("w3c.json"), path("broken.json")))
                .isEqualTo(1);
        assertThat(err)
                .contains("w3c.json: Item 2 is not an annotation")
                .contains("w3c.json: 1 added")
                .contains("broken.json is not readable as JSON");
        assertThat(run("export", articles.toString(), "-o", path("n.jsonld"))).isZero();
        assertThat(home.resolve("n.jsonld"))
                .content(StandardCharsets.UTF_8)
                .contains("\"rights\":\"mine\"", "\"http://x.example/post\"");
    }

    @Test
    void notesOfANewerVersionAreNeitherChangedNorWrittenAnew() throws IOException {
        write("mine", note("any longer", "Who pays then?"));
        Path file = file("mine");
        String newer = Files.readString(file).replace("\"crossquote:version\":1", "\"crossquote:version\":99");
        Files.writeString(file, newer);
        assertThat(run("export", articles.toString(), "-o", path("n.jsonld"))).isEqualTo(1);
        assertThat(err).contains("newer version");
        assertThat(home.resolve("n.jsonld")).doesNotExist();
        assertThat(run("export", articles.toString(), "-o", path("n.md"))).isZero();
        assertThat(home.resolve("n.md")).content(StandardCharsets.UTF_8).contains("Who pays then?");
        Files.copy(file, home.resolve("again.jsonld"));
        assertThat(run("import", articles.toString(), path("again.jsonld"))).isEqualTo(1);
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(newer);
    }

    @Test
    void exportsWhatIsFoundAsFarAsItWasChosen() throws IOException {
        write("mine", note("any longer", "Who pays then?"));
        assertThat(run("export", articles.toString(), "-o", path("r.html"))).isZero();
        assertThat(err).isEqualTo("A report on 2 articles written to " + path("r.html") + "." + System.lineSeparator());
        assertThat(home.resolve("r.html"))
                .content(StandardCharsets.UTF_8)
                .contains("Ruth Okafor", "Who pays then?", "Bridge opens");
        assertThat(run("export", articles.toString(), "-o", path("p.qdpx"))).isZero();
        assertThat(home.resolve("p.qdpx")).isNotEmptyFile();
        assertThat(run("export", articles.toString(), "--speaker", "okafor", "--article", "1", "-o", path("f.json")))
                .isZero();
        assertThat(err).contains("1 quotation, no link and no difference written", "One article of 2: number 1.");
        assertThat(home.resolve("f.json"))
                .content(StandardCharsets.UTF_8)
                .contains("\"chosen\":\"One article of 2: number 1. Only what Ruth Okafor is quoted with")
                .doesNotContain("Bridge opens");
        assertThat(run("export", articles.toString(), "--format", "findings-csv", "-o", path("f.csv")))
                .isZero();
        assertThat(home.resolve("f.csv")).content(StandardCharsets.UTF_8).contains("Ruth Okafor");
        assertThat(run("export", articles.toString(), "--article", "b.txt", "-o", path("n.md")))
                .isZero();
        assertThat(home.resolve("n.md"))
                .content(StandardCharsets.UTF_8)
                .contains("0 notes.", "One article of 2: number 2.");
    }

    @Test
    void saysWhatNobodyCanChoose() {
        assertThat(run("export", articles.toString(), "-o", path("r.html"), "--article", "3"))
                .isEqualTo(2);
        assertThat(err).contains("no article '3'", "from 1 to 2");
        assertThat(run("export", articles.toString(), "-o", path("r.html"), "--speaker", "Nobody"))
                .isEqualTo(2);
        assertThat(err).contains("Nobody called 'Nobody' is quoted", "Ruth Okafor");
        assertThat(run("export", articles.toString(), "-o", path("r.html"), "--sure", "very"))
                .isEqualTo(2);
        assertThat(err).contains("certain, likely, possible");
        assertThat(home.resolve("r.html")).doesNotExist();
    }
}
