package org.crossquote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.AnnotationSnapshot;
import org.crossquote.annotation.Correction;
import org.crossquote.annotation.Motivation;
import org.crossquote.annotation.Target;
import org.crossquote.annotation.store.NoteStore;
import org.crossquote.source.CollectionOpener;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SearchCommandTest {
    private static final String TEXT =
            "Bridge closed\n\nMayor Ruth Okafor spoke on Monday about bridges. “We cannot 😀 pay for the bridge any longer,” Okafor said.\n";

    @TempDir
    private Path home;

    private String out = "";
    private String err = "";

    private final Desktop desktop = new Desktop() {
        @Override
        public int open(List<Path> paths, Path passim) {
            throw new IllegalStateException("no window was wanted");
        }

        @Override
        public int open(List<Path> paths) {
            throw new AssertionError("no window is wanted");
        }

        @Override
        public Path notes() {
            return home.resolve("notes");
        }

        @Override
        public Map<String, String> colours() {
            return Map.of();
        }

        @Override
        public int snapshot(Snapshot snapshot) {
            throw new AssertionError("no picture is wanted");
        }
    };

    @BeforeEach
    void twoArticles() throws IOException {
        Files.createDirectory(articles());
        Files.writeString(articles().resolve("a.txt"), TEXT);
        Files.writeString(articles().resolve("b.txt"), "Nothing about it\n\nThe council met on Tuesday.\n");
    }

    private Path articles() {
        return home.resolve("articles");
    }

    private int search(String... words) {
        String[] args = Stream.concat(Stream.of("search", articles().toString()), Stream.of(words))
                .toArray(String[]::new);
        CommandOutput done = CommandOutput.of(desktop, args);
        out = done.out();
        err = done.err();
        return done.status();
    }

    private List<JsonNode> lines() {
        return CommandOutput.lines(out);
    }

    @Test
    void eachHitIsALineWithItsPlaceAndTheWordsAroundIt() {
        assertThat(search("bridge", "--json")).isZero();
        assertThat(lines()).hasSize(3).allSatisfy(line -> {
            Span span = new Span(line.get("start").asInt(), line.get("end").asInt());
            assertThat(line.get("article").asString()).isEqualTo("a.txt");
            assertThat(span.in(TEXT)).isEqualTo(line.get("exact").asString());
            assertThat(line.get("snippet").asString())
                    .contains(line.get("exact").asString());
            assertThat(line.get("score").asDouble()).isPositive();
        });
        assertThat(lines())
                .extracting(line -> line.get("exact").asString())
                .containsExactly("Bridge", "bridges", "bridge");
        assertThat(lines().getLast().get("speakers").get(0).asString()).isEqualTo("Ruth Okafor");
        assertThat(lines().getFirst().has("speakers")).isFalse();
        assertThat(err).isEmpty();
    }

    @Test
    void wordsMayStandAloneOrInOneArgument() {
        assertThat(search("pay", "bridge", "--json")).isZero();
        String apart = out;
        assertThat(search("pay bridge", "--json")).isZero();
        assertThat(out).isEqualTo(apart);
        assertThat(search("--json", "--", "-bridge")).isZero();
        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line.get("article").asString()).isEqualTo("b.txt"));
    }

    @Test
    void countsAreByArticleAndSpeaker() {
        assertThat(search("bridge", "--counts", "--json")).isZero();
        assertThat(out.lines())
                .containsExactly("{\"article\":\"a.txt\",\"hits\":3}", "{\"speaker\":\"Ruth Okafor\",\"hits\":1}");
        assertThat(search("bridge", "--counts")).isZero();
        assertThat(out.lines()).hasSize(3).anyMatch(line -> line.matches("3 +article +a.txt"));
    }

    @Test
    void aTableHasAWordsColumn() {
        assertThat(search("council")).isZero();
        assertThat(out.lines()).hasSize(2).first().asString().matches("article +start +speaker +words");
        assertThat(out).contains("The council met on Tuesday.");
    }

    @Test
    void nothingFoundIsNoError() {
        assertThat(search("zebra", "--json")).isZero();
        assertThat(out).isEmpty();
        assertThat(err).isEmpty();
        assertThat(search("zebra")).isZero();
        assertThat(err).startsWith("Nothing was found.");
    }

    @Test
    void aQueryThatCannotBeUnderstoodIsAUsageError() {
        assertThat(search("(bridge")).isEqualTo(ExitStatus.USAGE);
        assertThat(err).startsWith("A bracket is open and not closed");
        assertThat(err.lines())
                .as("the page of all options does not push it out of sight")
                .hasSize(2);
        assertThat(err).endsWith("crossquote search --help" + System.lineSeparator());
        assertThat(search()).isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsSearched() throws IOException {
        Files.write(articles().resolve("broken.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThat(search("bridge", "--json")).isEqualTo(ExitStatus.UNREADABLE);
        assertThat(err).contains("broken.docx");
        assertThat(lines()).hasSize(3);
    }

    @Test
    void notesAreSearchedTooAndNothingIsWritten() throws IOException {
        note("Ask who pays for the bridge", "money");
        assertThat(search("bridge", "--json")).isZero();
        assertThat(lines()).hasSize(4);
        assertThat(lines().getLast().get("snippet").asString()).isEqualTo("Ask who pays for the bridge");
        assertThat(lines().getLast().get("article").asString()).isEqualTo("a.txt");
        assertThat(search("bridge tag:money", "--json")).isZero();
        assertThat(lines()).extracting(line -> line.get("exact").asString()).containsExactly("bridges", "bridge");
        assertThat(search("bridge", "--json", "--no-notes")).isZero();
        assertThat(lines()).hasSize(3);
    }

    @Test
    void withoutNotesNoFolderIsMade() {
        assertThat(search("bridge")).isZero();
        assertThat(home.resolve("notes")).doesNotExist();
        assertThat(articles()).isDirectoryNotContaining(file -> !file.toString().endsWith(".txt"));
    }

    @Test
    void anOutletThatTheReaderPutRightIsFoundUnlessNotesAreLeftOut() throws IOException {
        ArticleCollection collection = new CollectionOpener().open(articles()).collection();
        try (NoteStore store = NoteStore.open(desktop.notes(), collection, Clock.systemUTC())) {
            Instant now = Instant.parse("2026-05-01T10:00:00Z");
            Annotation better = Annotation.create(
                            Motivation.EDITING, List.of(new Target.WholeArticle(store.keyOf("a.txt"))), now)
                    .withBody(
                            new Correction.OtherDetails(new ArticleDetails(null, List.of(), "The Lantern", null, null)),
                            now);
            store.save(new AnnotationSnapshot(Map.of(better.id(), better), Map.of()));
        }
        search("bridge", "outlet:lantern", "--json");
        assertThat(out).contains("a.txt");
        search("bridge", "outlet:lantern", "--json", "--no-notes");
        assertThat(out).isEmpty();
    }

    private void note(String text, String tag) throws IOException {
        ArticleCollection collection = new CollectionOpener().open(articles()).collection();
        try (NoteStore store = NoteStore.open(desktop.notes(), collection, Clock.systemUTC())) {
            Span words = new Span(TEXT.indexOf("bridges"), TEXT.indexOf("bridges") + "bridges".length());
            Instant now = Instant.parse("2026-05-01T10:00:00Z");
            Annotation note = Annotation.create(
                            Motivation.COMMENTING, List.of(Target.Passage.of(store.keyOf("a.txt"), TEXT, words)), now)
                    .withNote(text, now)
                    .withTags(List.of(tag), now);
            store.save(new AnnotationSnapshot(Map.of(note.id(), note), Map.of()));
        }
    }
}
