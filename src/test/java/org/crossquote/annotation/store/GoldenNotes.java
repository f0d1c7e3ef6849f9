package org.crossquote.annotation.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.annotation.AnchorStatus;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Body;
import org.crossquote.annotation.Correction;
import org.crossquote.annotation.Highlight;
import org.crossquote.annotation.KnownArticle;
import org.crossquote.annotation.LineStyle;
import org.crossquote.annotation.Motivation;
import org.crossquote.annotation.NoteSet;
import org.crossquote.annotation.OtherFields;
import org.crossquote.annotation.Target;
import org.crossquote.annotation.Texts;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** What {@code version-1.jsonld} says. That file is never written again; later versions must still read it so. */
final class GoldenNotes {
    static final String A = "The mayor spoke first. “We will rebuild the bridge,” she said 😀, and nobody asked how.";
    static final String B = "A week later the bridge was still closed, and the ferry ran twice a day.";

    private static final Instant MADE = Instant.parse("2026-11-22T15:00:00.123456Z");

    private GoldenNotes() {}

    static NoteSet notes() {
        String a = KnownArticle.of(Texts.article("a.txt", A)).key();
        String b = KnownArticle.of(Texts.article("b.txt", B)).key();
        Target.Passage words = Target.Passage.of(a, A, new Span(23, 51));
        Target.Passage bridge = Target.Passage.of(b, B, new Span(13, 40));
        Highlight mark = new Highlight("doubtful", LineStyle.WAVY);
        List<Annotation> all = List.of(
                annotation(
                        1,
                        Motivation.COMMENTING,
                        mark,
                        List.of(Body.Note.of("Who *pays*?"), Body.Tag.of("money")),
                        words),
                annotation(
                        2,
                        Motivation.EDITING,
                        null,
                        List.of(new Correction.OtherSpeaker("Ann Lee", "she", List.of())),
                        words),
                annotation(
                        3,
                        Motivation.LINKING,
                        null,
                        List.of(new Correction.Linked()),
                        words,
                        bridge.with(AnchorStatus.LOST)),
                annotation(4, Motivation.TAGGING, null, List.of(Body.Tag.of("ferry")), new Target.WholeArticle(b)),
                annotation(5, Motivation.HIGHLIGHTING, mark, List.of(), bridge)
                        .withTrashed(true, MADE.plusSeconds(60)));
        Map<String, Annotation> byId = new LinkedHashMap<>();
        all.forEach(n -> byId.put(n.id(), n));
        return new NoteSet(byId, Map.of("urn:uuid:00000000-0000-4000-8000-000000000009", MADE));
    }

    private static Annotation annotation(
            int number, Motivation why, @Nullable Highlight mark, List<Body> bodies, Target... targets) {
        OtherFields others = number == 1
                ? OtherFields.NONE.with("rights", JsonNodeFactory.instance.stringNode("https://example.org/cc-by"))
                : OtherFields.NONE;
        return new Annotation(
                "urn:uuid:00000000-0000-4000-8000-00000000000" + number,
                MADE,
                MADE.plusSeconds(number),
                number == 2 ? "R. Reader" : null,
                why.label(),
                mark,
                bodies,
                List.of(targets),
                false,
                others);
    }
}
