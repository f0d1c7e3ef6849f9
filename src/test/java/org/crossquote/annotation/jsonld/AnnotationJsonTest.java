package org.crossquote.annotation.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.crossquote.annotation.AnchorStatus;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.AnnotationKind;
import org.crossquote.annotation.Body;
import org.crossquote.annotation.Correction;
import org.crossquote.annotation.RandomNotes;
import org.crossquote.annotation.Target;
import org.crossquote.annotation.TextPosition;
import org.crossquote.annotation.TextQuote;
import org.crossquote.annotation.Texts;
import org.crossquote.message.InPseudoLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import tools.jackson.databind.JsonNode;

class AnnotationJsonTest {
    private final AnnotationJson json = new AnnotationJson();

    @Test
    @ResourceLock(Resources.LOCALE)
    void writesAndReadsTheSameInEveryLanguage() throws UnreadableNotesException {
        RandomNotes notes = new RandomNotes(Texts.five(), 5);
        for (int i = 0; i < 200; i++) {
            Annotation note = notes.next();
            String english = json.write(note).toString();
            try (InPseudoLanguage _ = new InPseudoLanguage()) {
                assertThat(json.write(note).toString()).isEqualTo(english);
                assertThat(json.read(parse(english))).isEqualTo(note);
            }
        }
    }

    @Test
    void writesAndReadsEveryKindWithoutLoss() throws UnreadableNotesException {
        RandomNotes notes = new RandomNotes(Texts.five(), 3);
        for (int i = 0; i < 500; i++) {
            Annotation note = i % 2 == 0 ? notes.next() : notes.nextWithOthers();
            assertThat(json.read(parse(json.write(note).toString()))).isEqualTo(note);
        }
    }

    @Test
    void readsASelectionOfAnotherTool() throws UnreadableNotesException {
        Annotation read = read("""
                {"@context":"http://www.w3.org/ns/anno.jsonld","id":"http://example.org/1","type":"Annotation",
                 "created":"2015-01-28T12:00:00+01:00","creator":"http://example.org/user",
                 "body":[{"type":"TextualBody","value":"A thought","language":"en"},
                         {"type":"TextualBody","value":"love","purpose":"tagging"},
                         {"type":"Choice","items":["http://example.org/a","http://example.org/b"]},
                         "http://example.org/picture"],
                 "target":{"source":"http://example.org/page",
                   "selector":[{"type":"TextPositionSelector","start":4,"end":9},
                               {"type":"TextQuoteSelector","exact":"words","prefix":"the "},
                               {"type":"CssSelector","value":"#a"}]}}
                """);
        assertThat(read.created()).isEqualTo(Instant.parse("2015-01-28T11:00:00Z"));
        assertThat(read.note()).isEqualTo("A thought");
        assertThat(read.tags()).containsExactly("love");
        assertThat(read.bodies()).hasSize(4);
        assertThat(read.kind()).isEqualTo(AnnotationKind.NOTE);
        assertThat(read.passages()).singleElement().satisfies(p -> {
            assertThat(p.quote()).isEqualTo(new TextQuote("words", "the ", ""));
            assertThat(p.position()).isEqualTo(new TextPosition(4, 9));
            assertThat(p.status()).isEqualTo(AnchorStatus.EXACT);
        });
        JsonNode again = json.write(read);
        assertThat(again.at("/body/0/language").asString()).isEqualTo("en");
        assertThat(again.at("/body/2/items/1").asString()).isEqualTo("http://example.org/b");
        assertThat(again.at("/body/3").asString()).isEqualTo("http://example.org/picture");
        assertThat(again.at("/target/selector/2/value").asString()).isEqualTo("#a");
        assertThat(again.path("creator").asString()).isEqualTo("http://example.org/user");
    }

    @Test
    void takesABodyValueAsANote() throws UnreadableNotesException {
        Annotation read =
                read("{\"type\":\"Annotation\",\"bodyValue\":\"Comment\",\"target\":\"http://example.org/page\"}");
        assertThat(read.note()).isEqualTo("Comment");
        assertThat(read.targets()).containsExactly(new Target.WholeArticle("http://example.org/page"));
    }

    @Test
    void givesAnAnnotationWithoutAddressTheSameOneEachTime() throws UnreadableNotesException {
        String text = "{\"type\":\"Annotation\",\"bodyValue\":\"Comment\",\"target\":\"http://example.org/page\"}";
        assertThat(read(text).id()).startsWith("urn:uuid:").isEqualTo(read(text).id());
    }

    @Test
    void keepsWhatItDoesNotUnderstandAsItStood() throws UnreadableNotesException {
        String text = """
                {"@context":["http://www.w3.org/ns/anno.jsonld",{"ex":"http://example.org/"}],"id":"http://example.org/1",
                 "type":["Annotation","ex:Review"],"motivation":["commenting","ex:praising"],"created":"last week",
                 "crossquote:highlight":{"colour":"red","line":"zigzag"},"ex:stars":4.50,
                 "body":{"type":"TextualBody","value":"x","purpose":3,"crossquote:correction":{"kind":"of 2040"}},
                 "target":{"id":"http://example.org/1.jpg","type":"Image"}}
                """;
        JsonNode written = json.write(read(text));
        JsonNode before = parse(text);
        for (String field : new String[] {
            "id", "type", "motivation", "created", "crossquote:highlight", "ex:stars", "body", "target"
        }) {
            assertThat(written.path(field)).as(field).isEqualTo(before.path(field));
        }
        assertThat(written.path("@context").valueStream())
                .containsAll(before.path("@context").valueStream().toList());
        assertThat(json.read(written))
                .satisfies(again -> assertThat(json.write(again)).isEqualTo(written));
    }

    @Test
    void changesOnlyWhatTheReaderChanged() throws UnreadableNotesException {
        Annotation read = read("""
                {"id":"http://example.org/1","type":"Annotation","rights":"http://example.org/cc",
                 "body":{"type":"TextualBody","value":"old","language":"fr","format":"text/html"},
                 "target":"http://example.org/page"}
                """);
        JsonNode written = json.write(read.withNote("new", Instant.parse("2026-01-01T00:00:00Z")));
        assertThat(written.path("body").toString())
                .isEqualTo("{\"type\":\"TextualBody\",\"value\":\"new\",\"format\":\"text/html\",\"language\":\"fr\"}");
        assertThat(written.path("rights").asString()).isEqualTo("http://example.org/cc");
    }

    @Test
    void saysWhyItIsNoAnnotation() {
        assertThatThrownBy(() -> read("{\"type\":\"Person\",\"target\":\"x:y\"}"))
                .hasMessageContaining("type is not");
        assertThatThrownBy(() -> read("{\"type\":\"Annotation\"}")).hasMessageContaining("without a target");
        assertThatThrownBy(() -> read("[1,2]")).hasMessageContaining("is not an annotation");
    }

    @Test
    void writesACorrectionSoThatOtherToolsReadASentence() {
        RandomNotes notes = new RandomNotes(Texts.five(), 4);
        Annotation note = notes.next();
        Body correction = Correction.OtherSpeaker.here("Ann Lee");
        JsonNode written = json.write(note.withBody(correction, note.modified()));
        assertThat(written.findValues("value").stream().map(JsonNode::asString)).contains("Speaker: Ann Lee");
    }

    private Annotation read(String text) throws UnreadableNotesException {
        return json.read(parse(text));
    }

    private static JsonNode parse(String text) {
        return new Json().read(text.getBytes(StandardCharsets.UTF_8));
    }
}
