package org.crossquote.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class AnnotationTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final String TEXT = "One two three four five six.";

    private static Target.Passage at(String words) {
        int start = TEXT.indexOf(words);
        return Target.Passage.of("urn:a", TEXT, new Span(start, start + words.length()));
    }

    private static Target.Passage withOthers(Target.Passage passage) {
        JsonNode selectors = JsonNodeFactory.instance.arrayNode().add("an address in the page");
        OtherFields others = OtherFields.NONE
                .with("selector", selectors)
                .with("styleClass", JsonNodeFactory.instance.stringNode("red"));
        return new Target.Passage(passage.article(), passage.quote(), passage.position(), passage.status(), others);
    }

    @Test
    void keepsWhatElseItStandsOnWhenOnePassageIsMoved() {
        Target whole = new Target.WholeArticle("urn:b");
        Target.Passage lost = at("two").with(AnchorStatus.LOST);
        Annotation note = Annotation.create(Motivation.COMMENTING, List.of(at("One"), whole, lost, at("six")), NOW);
        assertThat(note.moved(at("three"), true, NOW).targets())
                .containsExactly(at("One"), whole, at("three"), at("six"));
        assertThat(note.moved(at("three"), false, NOW).targets()).containsExactly(at("three"), whole, lost, at("six"));
    }

    @Test
    void isPutOnWordsAlsoWhenItStoodOnNone() {
        Target whole = new Target.WholeArticle("urn:b");
        Annotation note = Annotation.create(Motivation.COMMENTING, List.of(whole), NOW);
        assertThat(note.moved(at("three"), true, NOW).targets()).containsExactly(at("three"), whole);
    }

    @Test
    void keepsWhatOthersWroteOnAPassageThatIsMovedButNotWhereTheySawIt() {
        Annotation note = Annotation.create(Motivation.COMMENTING, List.of(withOthers(at("two"))), NOW);
        Target.Passage moved = note.moved(at("three"), false, NOW).passages().getFirst();
        assertThat(moved.quote()).isEqualTo(at("three").quote());
        assertThat(moved.others().toJson().toString()).isEqualTo("{\"styleClass\":\"red\"}");
    }
}
