package org.crossquote.export.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.crossquote.annotation.AnchorStatus;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Target;
import org.crossquote.annotation.jsonld.AnnotationJson;
import org.crossquote.annotation.jsonld.ImportReader;
import org.crossquote.annotation.jsonld.UnreadableNotesException;
import org.crossquote.annotation.jsonld.W3cSchemas;
import org.crossquote.text.Article;
import org.junit.jupiter.api.Test;

class NotesImportTest {
    private static final Article A =
            new Article("a.txt", "A", "en", "The harbour burnt on Monday night. Nobody was hurt there.", List.of());
    private static final Article B =
            new Article("b.txt", "B", "en", "The council met again. Nobody was hurt there. It rained.", List.of());
    private static final String ROWS = """
            {"rows": [
              {"id": "1", "uri": "https://news.example/fire", "user": "acct:ann@hypothes.is", "text": "Why?", "tags": ["x"],
               "created": "2026-03-01T08:00:00+00:00", "updated": "2026-03-01T08:00:00+00:00", "hidden": false,
               "target": [{"source": "https://news.example/fire", "selector": [
                 {"type": "TextQuoteSelector", "exact": "burnt on Monday night", "prefix": "The harbour ", "suffix": ". Nobody"}]}]},
              {"id": "2", "uri": "https://news.example/fire", "user": "acct:ann@hypothes.is", "text": "On the page",
               "target": [{"source": "https://news.example/fire"}]},
              {"id": "3", "uri": "https://news.example/fire", "user": "acct:ann@hypothes.is", "text": "Gone words",
               "target": [{"source": "https://news.example/fire", "selector": [
                 {"type": "TextQuoteSelector", "exact": "a sentence that was cut", "prefix": "before it ", "suffix": " behind it"}]}]},
              {"id": "4", "uri": "https://other.example/", "user": "acct:ann@hypothes.is", "text": "In both",
               "target": [{"source": "https://other.example/", "selector": [
                 {"type": "TextQuoteSelector", "exact": "Nobody was hurt there"}]}]}
            ]}
            """;

    private final NotesImport placing =
            new NotesImport(Map.of("urn:key:a", A, "urn:key:b", B), Map.of("a.txt", "urn:key:a", "b.txt", "urn:key:b"));

    private List<Annotation> imported() throws UnreadableNotesException {
        return placing.placed(
                new ImportReader().read(ROWS.getBytes(StandardCharsets.UTF_8)).annotations());
    }

    @Test
    void takesTheArticleWithTheQuotedWordsForTheAddress() throws UnreadableNotesException {
        List<Annotation> notes = imported();
        assertThat(notes.getFirst().passages().getFirst())
                .satisfies(p -> assertThat(p.article()).isEqualTo("urn:key:a"))
                .satisfies(p -> assertThat(p.status()).isEqualTo(AnchorStatus.MOVED));
        assertThat(notes.get(1).targets()).containsExactly(new Target.WholeArticle("urn:key:a"));
    }

    @Test
    void aNoteWhoseWordsAreGoneGoesToTheArticleOfItsAddressAndIsLostThere() throws UnreadableNotesException {
        assertThat(imported().get(2).passages().getFirst())
                .satisfies(p -> assertThat(p.article()).isEqualTo("urn:key:a"))
                .satisfies(p -> assertThat(p.status()).isEqualTo(AnchorStatus.LOST));
    }

    @Test
    void wordsThatStandInTwoArticlesSayNothing() throws UnreadableNotesException {
        assertThat(imported().get(3).passages().getFirst().article()).isEqualTo("https://other.example/");
    }

    @Test
    void theAddressIsKeptAndReadingTheSameFileTwiceGivesTheSame() throws UnreadableNotesException {
        AnnotationJson json = new AnnotationJson();
        assertThat(json.write(imported().get(0)).toString())
                .contains("\"crossquote:source\":\"https://news.example/fire\"");
        assertThat(json.write(imported().get(1)).toString())
                .contains("\"crossquote:source\":\"https://news.example/fire\"");
        assertThat(imported()).isEqualTo(imported());
    }

    @Test
    void whatWasImportedIsWrittenAsTheModelSays() throws IOException, UnreadableNotesException {
        W3cSchemas musts = new W3cSchemas("annotations/annotationMusts.test");
        for (Annotation note : imported()) {
            assertThat(musts.broken(new AnnotationJson().write(note).toString()))
                    .isEmpty();
        }
    }
}
