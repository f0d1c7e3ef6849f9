package org.crossquote.annotation.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.crossquote.annotation.Annotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The many shapes in which the W3C model lets other tools write: each is read, kept through a save, or said in a sentence. */
class OtherToolsShapesTest {
    private static final String PAGE = "http://news.example/a";
    private static final String QUOTE = "{\"type\":\"TextQuoteSelector\",\"exact\":\"in the hall\"}";

    private final ImportReader reader = new ImportReader();
    private final AnnotationJson annotations = new AnnotationJson();
    private final Json json = new Json();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"http://example.org/body\"",
                "[\"http://example.org/body\",{\"type\":\"TextualBody\",\"value\":\"words\",\"language\":\"en\"}]",
                "{\"type\":\"TextualBody\",\"value\":\"words\",\"purpose\":[\"tagging\",\"commenting\"]}",
                "{\"type\":\"SpecificResource\",\"purpose\":\"identifying\",\"source\":\"http://example.org/who\"}",
                "{\"type\":\"Choice\",\"items\":[\"http://example.org/1\",\"http://example.org/2\"]}",
                "{\"id\":\"http://example.org/film\",\"type\":\"Video\",\"format\":\"video/mp4\"}",
                "[]"
            })
    void aBodyOfAnyShapeIsKept(String body) throws UnreadableNotesException {
        JsonNode written = writtenAgain("\"body\":" + body + ",\"target\":\"" + PAGE + "\"");
        if (!body.equals("[]")) {
            assertThat(written.path("body")).isEqualTo(json.read(bytes(body)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"http://news.example/a\",\"http://news.example/b\"]",
                "{\"id\":\"http://news.example/a\",\"type\":\"Text\",\"format\":\"text/html\"}",
                "{\"source\":\"http://news.example/a\",\"selector\":{\"type\":\"XPathSelector\",\"value\":\"/p[1]\"}}",
                "{\"source\":\"http://news.example/a\",\"selector\":{\"type\":\"RangeSelector\","
                        + "\"startSelector\":{\"type\":\"XPathSelector\",\"value\":\"/p[1]\"},"
                        + "\"endSelector\":{\"type\":\"XPathSelector\",\"value\":\"/p[2]\"}}}",
                "{\"source\":\"http://news.example/a\",\"selector\":\"http://news.example/selector\"}",
                "{\"source\":\"http://news.example/a\",\"state\":{\"type\":\"TimeState\"}}",
                "{\"source\":\"http://news.example/a\",\"selector\":{\"type\":\"TextPositionSelector\",\"start\":1,\"end\":4}}",
                "{\"type\":\"List\",\"items\":[\"http://news.example/a\"]}"
            })
    void aTargetOfAnyShapeIsKept(String target) throws UnreadableNotesException {
        assertThat(writtenAgain("\"target\":" + target).path("target")).isEqualTo(json.read(bytes(target)));
    }

    @Test
    void whatCannotBePlacedIsKeptAndSaid() throws UnreadableNotesException {
        ImportedNotes notes =
                read("[" + annotation("\"target\":{\"source\":\"" + PAGE + "\",\"selector\":" + QUOTE + "}")
                        + ","
                        + annotation("\"target\":{\"source\":\"" + PAGE
                                + "\",\"selector\":{\"type\":\"XPathSelector\",\"value\":\"/p[1]\"}}")
                        + "]");
        assertThat(notes.annotations()).hasSize(2);
        assertThat(notes.aboutPlaceless())
                .isEqualTo("1 quotes no words by which its place could be found; it is kept as it is.");
    }

    @Test
    void theWordsOfASelectorThatRefinesAnotherAreThePlaceAndAllSelectorsStay() throws UnreadableNotesException {
        String selector =
                "{\"type\":\"FragmentSelector\",\"value\":\"p5\",\"refinedBy\":{\"type\":\"CssSelector\",\"value\":\"p\","
                        + "\"refinedBy\":" + QUOTE + "}}";
        Annotation read = read(annotation("\"target\":{\"source\":\"" + PAGE + "\",\"selector\":" + selector + "}"))
                .annotations()
                .getFirst();
        assertThat(read.passages())
                .singleElement()
                .satisfies(p -> assertThat(p.quote().exact()).isEqualTo("in the hall"));
        assertThat(annotations.write(read).path("target").path("selector").valueStream())
                .contains(json.read(bytes(selector)));
    }

    @Test
    void unknownFieldsAtEveryDepthAreKept() throws UnreadableNotesException {
        JsonNode written = writtenAgain("\"motivation\":[\"linking\",\"editing\"],\"rights\":\"http://example.org/cc\","
                + "\"creator\":[{\"type\":\"Person\",\"name\":\"Ann\"},\"http://example.org/bob\"],\"x:odd\":{\"deep\":[1,{\"a\":null}]},"
                + "\"body\":{\"type\":\"TextualBody\",\"value\":\"words\",\"x:mine\":7},"
                + "\"target\":{\"source\":\"" + PAGE + "\",\"selector\":" + QUOTE
                + ",\"styleClass\":\"red\",\"x:more\":[true]}");
        assertThat(written.path("motivation").size()).isEqualTo(2);
        assertThat(written.path("rights").asString()).isEqualTo("http://example.org/cc");
        assertThat(written.path("creator").size()).isEqualTo(2);
        assertThat(written.at("/x:odd/deep/1").has("a")).isTrue();
        assertThat(written.at("/body/x:mine").intValue()).isEqualTo(7);
        assertThat(written.at("/target/styleClass").asString()).isEqualTo("red");
        assertThat(written.at("/target/x:more/0").booleanValue()).isTrue();
    }

    @Test
    void aCollectionWhoseAnnotationsAreElsewhereSaysWhere() throws UnreadableNotesException {
        assertThatThrownBy(() ->
                        read("{\"type\":\"AnnotationCollection\",\"total\":9,\"first\":\"http://example.org/page1\"}"))
                .isInstanceOf(UnreadableNotesException.class)
                .hasMessageContaining("http://example.org/page1");
        ImportedNotes first = read("{\"type\":\"AnnotationCollection\",\"first\":{\"type\":\"AnnotationPage\","
                + "\"next\":\"http://example.org/page2\",\"items\":[" + annotation("\"target\":\"" + PAGE + "\"")
                + "]}}");
        assertThat(first.annotations()).hasSize(1);
        assertThat(first.problems())
                .containsExactly("More annotations are at http://example.org/page2; only those in the file were read.");
    }

    @Test
    void oneItemWithoutBracketsAndAGraphAreRead() throws UnreadableNotesException {
        String one = annotation("\"target\":\"" + PAGE + "\"");
        assertThat(read("{\"type\":\"AnnotationPage\",\"items\":" + one + "}").annotations())
                .hasSize(1);
        assertThat(read("{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"@graph\":[" + one + "]}")
                        .annotations())
                .hasSize(1);
    }

    private JsonNode writtenAgain(String fields) throws UnreadableNotesException {
        Annotation once = read(annotation(fields)).annotations().getFirst();
        JsonNode written = annotations.write(once);
        assertThat(annotations.read(written)).as("read again").isEqualTo(once);
        return written;
    }

    private static String annotation(String fields) {
        return "{\"id\":\"http://example.org/1\",\"type\":\"Annotation\"," + fields + "}";
    }

    private ImportedNotes read(String text) throws UnreadableNotesException {
        return reader.read(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
