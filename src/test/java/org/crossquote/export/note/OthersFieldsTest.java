package org.crossquote.export.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.AnnotationSnapshot;
import org.crossquote.annotation.CurrentAnnotations;
import org.crossquote.annotation.EditHistory;
import org.crossquote.annotation.EditLog;
import org.crossquote.annotation.Highlight;
import org.crossquote.annotation.KnownArticle;
import org.crossquote.annotation.LineStyle;
import org.crossquote.annotation.Motivation;
import org.crossquote.annotation.Target;
import org.crossquote.annotation.Texts;
import org.crossquote.annotation.TickingClock;
import org.crossquote.annotation.store.NoteStore;
import org.crossquote.export.choice.Excerpt;
import org.crossquote.export.choice.ExportChoice;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other tools write into a file of notes, at every depth, goes with the notes wherever they go. */
class OthersFieldsTest {
    private static final Article ARTICLE = Texts.article(
            "a.txt", "The mayor spoke first. “We will rebuild the bridge,” she said, and nobody asked how. ".repeat(4));
    private static final ArticleCollection ONE = new ArticleCollection("One", List.of(ARTICLE));
    private static final String ID = "http://example.org/1";
    private static final String KEY = KnownArticle.of(ARTICLE).key();
    private static final String THEIRS = """
            {"id":"http://example.org/1","type":"Annotation","motivation":["commenting","ex:doubting"],
             "created":"2026-01-28T12:00:00Z","creator":{"type":"Person","nickname":"ann","ex:age":7},"ex:stars":4.50,
             "body":[{"type":"TextualBody","value":"old","purpose":"commenting","language":"fr","ex:font":{"size":9}},
                     {"type":"TextualBody","value":"money","purpose":"tagging","ex:since":[2026]},
                     {"type":"Choice","items":["http://example.org/a","http://example.org/b"]}],
             "target":[{"type":"SpecificResource","source":"%s","styleClass":"red","ex:seen":true,
                        "selector":[{"type":"TextQuoteSelector","exact":"The mayor spoke first","prefix":"","suffix":"."},
                                    {"type":"CssSelector","value":"#a"}]},
                       {"id":"http://example.org/1.jpg","type":"Image","ex:wide":3}]}""".formatted(KEY).replace("\n", "");
    private static final String RIDDLE = "{\"type\":\"ex:Riddle\",\"ex:answer\":42}";

    @TempDir
    private Path folder;

    private final TickingClock clock = new TickingClock();
    private Path file = Path.of("");

    @BeforeEach
    void letAnotherToolWriteIntoTheFile() throws IOException {
        try (NoteStore store = open()) {
            Target words = Target.Passage.of(KEY, ARTICLE.text(), new Span(4, 9));
            CurrentAnnotations notes = new CurrentAnnotations(store.notes());
            notes.put(Annotation.create(Motivation.COMMENTING, List.of(words), clock.instant()));
            store.save(notes.snapshot());
            file = store.file();
        }
        String ours = Files.readString(file);
        Files.writeString(
                file,
                ours.replaceFirst("\"@context\":\\[", "\"@context\":[{\"ex\":\"http://example.org/\"},")
                        .replaceFirst("\"total\":", "\"ex:shelf\":{\"row\":[1,null]},\"total\":")
                        .replaceFirst("\"startIndex\":", "\"ex:sheet\":\"A4\",\"startIndex\":")
                        .replaceFirst("\"items\":\\[", "\"items\":[" + THEIRS + "," + RIDDLE + ","));
    }

    private NoteStore open() throws IOException {
        return NoteStore.open(folder, ONE, clock);
    }

    private static void assertKept(String json) {
        JsonNode root = JsonMapper.shared().readTree(json);
        assertThat(root.path("@context").toString()).contains("{\"ex\":\"http://example.org/\"}");
        assertThat(root.path("ex:shelf").toString()).isEqualTo("{\"row\":[1,null]}");
        assertThat(root.at("/first/ex:sheet").asString()).isEqualTo("A4");
        List<JsonNode> items = root.at("/first/items").valueStream().toList();
        assertThat(items.stream().map(JsonNode::toString)).contains(RIDDLE);
        JsonNode before = JsonMapper.shared().readTree(THEIRS);
        JsonNode now = items.stream()
                .filter(i -> i.path("id").equals(before.path("id")))
                .findFirst()
                .orElseThrow();
        for (String field : List.of(
                "/motivation",
                "/created",
                "/creator",
                "/ex:stars",
                "/body/0/language",
                "/body/0/ex:font",
                "/body/2",
                "/target/0/styleClass",
                "/target/0/ex:seen",
                "/target/1")) {
            assertThat(anywhere(now, field)).as(field).isEqualTo(before.at(field));
        }
    }

    /** A field of an annotation; bodies may stand in another order. */
    private static JsonNode anywhere(JsonNode annotation, String field) {
        if (!field.startsWith("/body/2")) {
            return annotation.at(field);
        }
        return annotation
                .path("body")
                .valueStream()
                .filter(b -> "Choice".equals(b.path("type").asString()))
                .findFirst()
                .orElseThrow();
    }

    private void assertKeptOnDisk() throws IOException {
        assertKept(Files.readString(file));
    }

    private static Annotation theirs(CurrentAnnotations notes) {
        return notes.find(ID).orElseThrow();
    }

    @Test
    void areKeptWhenTheReaderChangesTheNoteAndTakesThatBack() throws IOException {
        try (NoteStore store = open()) {
            CurrentAnnotations notes = new CurrentAnnotations(store.notes());
            EditLog log = new EditLog(new EditHistory(), notes, clock);
            Target.Passage elsewhere = Target.Passage.of(KEY, ARTICLE.text(), new Span(24, 51));
            log.change("Write", ID, now -> now.withNote("new", clock.instant()));
            log.change("Tag", ID, now -> now.withTags(List.of("money", "bridge"), clock.instant()));
            log.change("Mark", ID, now -> now.withHighlight(new Highlight("blue", LineStyle.WAVY), clock.instant()));
            log.change("Move", ID, now -> now.moved(elsewhere, false, clock.instant()));
            log.change("Delete", ID, now -> now.withTrashed(true, clock.instant()));
            store.save(notes.snapshot());
            assertKeptOnDisk();
            while (log.nextUndo().isPresent()) {
                log.undo();
                store.save(notes.snapshot());
                assertKeptOnDisk();
            }
            assertThat(theirs(notes).note()).isEqualTo("old");
            assertThat(Files.readString(file))
                    .contains("{\"type\":\"CssSelector\",\"value\":\"#a\"}", "\"ex:since\":[2026]");
        }
    }

    @Test
    void areKeptWhenTwoWindowsWriteAndWhenTheFileIsGoneOrBroken() throws IOException {
        try (NoteStore a = open();
                NoteStore b = open()) {
            CurrentAnnotations ofA = new CurrentAnnotations(a.notes());
            CurrentAnnotations ofB = new CurrentAnnotations(b.notes());
            ofA.put(theirs(ofA).withNote("from a", clock.instant()));
            ofB.put(theirs(ofB).withTags(List.of("from b"), clock.instant()));
            a.save(ofA.snapshot());
            AnnotationSnapshot merged = b.save(ofB.snapshot());
            assertKeptOnDisk();
            Files.delete(file);
            b.save(merged);
            assertKeptOnDisk();
            Files.writeString(file, Files.readString(file).replaceFirst("\\{", ""));
            b.save(merged);
            assertKeptOnDisk();
        }
    }

    @Test
    void areInTheExportAndInWhatIsMadeOfItElsewhere() throws IOException {
        try (NoteStore store = open()) {
            byte[] copy = new NotesExport(
                            Excerpt.of(Reading.unread(ONE), List.of(), ExportChoice.ALL),
                            store.contents(),
                            store.articlesByKey(),
                            Map.of())
                    .jsonLd();
            assertKept(new String(copy, StandardCharsets.UTF_8));
            Files.write(Objects.requireNonNull(file), copy);
        }
        try (NoteStore again = open()) {
            CurrentAnnotations notes = new CurrentAnnotations(again.notes());
            notes.put(theirs(notes).withNote("elsewhere", clock.instant()));
            again.save(notes.snapshot());
            assertKeptOnDisk();
        }
    }
}
