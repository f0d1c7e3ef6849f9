package org.crossquote.annotation.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Standards;
import org.crossquote.annotation.TextQuote;
import org.junit.jupiter.api.Test;

class ImportReaderTest {
    private static final String ONE =
            "{\"id\":\"http://example.org/1\",\"type\":\"Annotation\",\"bodyValue\":\"a\",\"target\":\"http://example.org/p\"}";
    private static final String HYPOTHESIS = """
            {"total":2,"rows":[
             {"id":"Xy1","created":"2024-05-01T10:00:00.123456+00:00","updated":"2024-05-02T10:00:00.123456+00:00",
              "user":"acct:ann@hypothes.is","uri":"https://news.example/a","text":"**Why?**","tags":["doubt","source"],
              "group":"__world__","permissions":{"read":["group:__world__"]},
              "target":[{"source":"https://news.example/a","selector":[
                {"type":"RangeSelector","startContainer":"/p[1]","endContainer":"/p[1]","startOffset":0,"endOffset":5},
                {"type":"TextPositionSelector","start":512,"end":523},
                {"type":"TextQuoteSelector","exact":"in the hall","prefix":"nobody ","suffix":" asked"}]}]},
             {"id":"Xy2","created":"2024-05-01T10:00:00+00:00","updated":"2024-05-01T10:00:00+00:00",
              "user":"acct:bob@hypothes.is","uri":"https://news.example/a","text":"","tags":[],
              "target":[{"source":"https://news.example/a"}]}]}
            """;

    private final ImportReader reader = new ImportReader();

    @Test
    void readsWhatTheHypothesisServiceGives() throws UnreadableNotesException {
        ImportedNotes notes = read(HYPOTHESIS);
        assertThat(notes.annotations()).hasSize(2);
        Annotation first = notes.annotations().getFirst();
        assertThat(first.id()).isEqualTo("https://hypothes.is/a/Xy1");
        assertThat(first.creator()).isEqualTo("ann");
        assertThat(first.note()).isEqualTo("**Why?**");
        assertThat(first.tags()).containsExactly("doubt", "source");
        assertThat(first.modified()).isAfter(first.created());
        assertThat(first.passages().getFirst().quote()).isEqualTo(new TextQuote("in the hall", "nobody ", " asked"));
        assertThat(first.passages().getFirst().position())
                .as("counts in a web page")
                .isNull();
        assertThat(new AnnotationJson()
                        .write(first)
                        .at("/crossquote:hypothesis/group")
                        .asString())
                .isEqualTo("__world__");
        assertThat(notes.annotations().getLast().motivation()).isEqualTo("highlighting");
    }

    @Test
    void readsOneAnArrayAPageAndACollection() throws UnreadableNotesException {
        for (String form : new String[] {
            ONE,
            "[" + ONE + "]",
            "{\"type\":\"AnnotationPage\",\"items\":[" + ONE + "]}",
            "{\"type\":\"AnnotationCollection\",\"first\":{\"type\":\"AnnotationPage\",\"items\":[" + ONE + "]}}"
        }) {
            assertThat(read(form).annotations()).as(form).hasSize(1);
        }
    }

    @Test
    void readsTheW3cSamplesAllTogether() throws IOException, UnreadableNotesException {
        byte[] bytes = Files.readAllBytes(Standards.at("w3c-annotation/samples/correct/collection1.json"));
        ImportedNotes notes = reader.read(bytes);
        assertThat(notes.annotations()).hasSizeGreaterThan(38);
        assertThat(notes.problems()).isEmpty();
    }

    @Test
    void readsTheGoodItemsAndSaysWhatIsWrongWithTheOthers() throws UnreadableNotesException {
        ImportedNotes notes = read("[" + ONE + ",{\"type\":\"Cat\"},"
                + "{\"id\":\"http://example.org/2\",\"type\":\"Annotation\",\"target\":{\"source\":\"http://example.org/p\",\"selector\":"
                + "{\"type\":\"TextPositionSelector\",\"start\":9,\"end\":4}}}]");
        assertThat(notes.annotations()).hasSize(2);
        assertThat(notes.problems())
                .containsExactly(
                        "Item 2 is not an annotation: its type is not “Annotation”.",
                        "Annotation 3: A TextPositionSelector ends (4) before it starts (9).");
    }

    @Test
    void refusesWhatIsTwiceOrFollowedByMore() {
        String twice = ONE.replace("\"bodyValue\":\"a\"", "\"bodyValue\":\"a\",\"bodyValue\":\"b\"");
        assertThatThrownBy(() -> read(twice))
                .isInstanceOf(UnreadableNotesException.class)
                .hasMessageContaining("uplicate");
        assertThatThrownBy(() -> read(ONE + ONE)).isInstanceOf(UnreadableNotesException.class);
        assertThatThrownBy(() -> read("")).isInstanceOf(UnreadableNotesException.class);
        assertThatThrownBy(() -> read("{}")).hasMessageContaining("no annotations");
    }

    @Test
    void findsWhatTheSchemasMiss() {
        ModelRules rules = new ModelRules();
        Json json = new Json();
        assertThat(rules.problems(json.read(bytes("{\"body\":{\"purpose\":7}}"))))
                .hasSize(1);
        assertThat(rules.problems(json.read(bytes("{\"motivation\":[\"commenting\",\"cheering\"]}"))))
                .hasSize(1);
        assertThat(rules.problems(json.read(bytes("{\"motivation\":\"ex:cheering\"}"))))
                .isEmpty();
        assertThat(rules.problems(json.read(bytes("{\"type\":\"TextPositionSelector\",\"start\":-1,\"end\":2}"))))
                .hasSize(1);
        assertThat(rules.problems(json.read(bytes("{\"type\":\"TextPositionSelector\",\"start\":\"1\",\"end\":2}"))))
                .hasSize(1);
        assertThat(rules.problems(json.read(bytes("{\"type\":\"TextPositionSelector\",\"start\":2,\"end\":2}"))))
                .isEmpty();
    }

    private ImportedNotes read(String text) throws UnreadableNotesException {
        return reader.read(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
