package org.crossquote.annotation.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.crossquote.annotation.AnchorStatus;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.KnownArticle;
import org.crossquote.annotation.Motivation;
import org.crossquote.annotation.OtherFields;
import org.crossquote.annotation.Target;
import org.crossquote.annotation.Texts;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PresentPlacesTest {
    private static final String WAS =
            "The port of Weerden was closed on Monday because the ice had become too thick for the tugs.\n";
    private static final String NOW = "😀 Updated at noon.\n\n" + WAS.replace("because the ice", "because all the ice");
    private static final String WORDS = "closed on Monday because the ice had become too thick";

    private final Target.Passage made = Target.Passage.of("urn:a", WAS, span(WAS, WORDS));
    private final Article article = Texts.article("a.txt", NOW);

    @Test
    void whatIsWrittenOfAMovedNoteHoldsToTheStandard() throws IOException {
        WrittenFile standard = new WrittenFile();
        String written = new String(
                new CollectionWriter().write(new PresentPlaces(Map.of("urn:a", article)).of(file())),
                StandardCharsets.UTF_8);
        assertThat(written).contains(Terms.MADE_AT);
        assertThat(standard.problems(written)).isEmpty();
    }

    @Test
    void theSelectorsOfAMovedNoteSayWhereItStandsNowAndTheFirstOnesAreKeptAsSuch() throws UnreadableNotesException {
        byte[] bytes = new CollectionWriter().write(new PresentPlaces(Map.of("urn:a", article)).of(file()));
        JsonNode target = find(JsonMapper.shared().readTree(new String(bytes, StandardCharsets.UTF_8)));

        String here = "closed on Monday because all the ice had become too thick";
        JsonNode quote = target.path("selector").path(0);
        JsonNode position = target.path("selector").path(1);
        assertThat(quote.path("exact").asString()).isEqualTo(here);
        assertThat(position.path("start").asInt()).isEqualTo(NOW.codePointCount(0, NOW.indexOf(here)));
        assertThat(target.path(Terms.ANCHOR).asString()).isEqualTo("approximate");
        JsonNode first = target.path(Terms.MADE_AT).path("selector").path(0);
        assertThat(first.path("exact").asString()).isEqualTo(WORDS);

        Target.Passage back = new CollectionReader()
                .read(bytes)
                .annotations()
                .values()
                .iterator()
                .next()
                .passages()
                .getFirst();
        assertThat(back).isEqualTo(made.with(AnchorStatus.APPROXIMATE));
    }

    private CollectionFile file() {
        Annotation note = Annotation.create(Motivation.COMMENTING, List.of(made), Instant.EPOCH);
        KnownArticle known = KnownArticle.of(article).under("urn:a");
        return new CollectionFile(
                CollectionFile.key("h"),
                "H",
                1,
                List.of(known),
                Map.of(note.id(), note),
                Map.of(),
                List.of(),
                OtherFields.NONE);
    }

    private static JsonNode find(JsonNode json) {
        return json.findValue("target").isArray() ? json.findValue("target").path(0) : json.findValue("target");
    }

    private static Span span(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }
}
