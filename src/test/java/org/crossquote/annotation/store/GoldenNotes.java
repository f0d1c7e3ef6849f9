package org.crossquote.annotation.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.annotation.AnchorStatus;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.AnnotationSnapshot;
import org.crossquote.annotation.Body;
import org.crossquote.annotation.Correction;
import org.crossquote.annotation.Highlight;
import org.crossquote.annotation.KnownArticle;
import org.crossquote.annotation.LineStyle;
import org.crossquote.annotation.Motivation;
import org.crossquote.annotation.OtherFields;
import org.crossquote.annotation.Target;
import org.crossquote.annotation.Texts;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What {@code version-1.jsonld} and {@code version-1-corrections.jsonld} say. Those files are never written again; later versions
 * must still read them so.
 */
final class GoldenNotes {
    static final String A = "The mayor spoke first. “We will rebuild the bridge,” she said 😀, and nobody asked how.";
    static final String B = "A week later the bridge was still closed, and the ferry ran twice a day.";

    private static final Instant MADE = Instant.parse("2026-11-22T15:00:00.123456Z");

    private GoldenNotes() {}

    static AnnotationSnapshot notes() {
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
        return new AnnotationSnapshot(byId(all), Map.of("urn:uuid:00000000-0000-4000-8000-000000000009", MADE));
    }

    /** One correction of each kind, with all that it can say, on words, on two passages, and on the collection. */
    static AnnotationSnapshot corrections() {
        Target.Passage words =
                Target.Passage.of(KnownArticle.of(Texts.article("a.txt", A)).key(), A, new Span(23, 51));
        Target.Passage bridge =
                Target.Passage.of(KnownArticle.of(Texts.article("b.txt", B)).key(), B, new Span(13, 40));
        Target all = new Target.WholeCollection("urn:crossquote:collection:5f1c");
        return new AnnotationSnapshot(
                byId(List.of(
                        correction(1, new Correction.OtherSpeaker("Ann Lee", null, List.of()), words),
                        correction(2, new Correction.OtherSpeaker("", "she", List.of("Bea", "Ü")), words),
                        correction(3, new Correction.MergeSpeakers("Ann Lee", List.of("Lee", "Ms Lee")), all),
                        correction(4, new Correction.SplitSpeaker("Lee", "Bob Lee", List.of("Lee")), all),
                        correction(5, new Correction.NotAQuotation(), words),
                        correction(6, new Correction.IsAQuotation(List.of("Ann Lee", "Bob")), words),
                        correction(7, new Correction.Linked(), words, bridge.with(AnchorStatus.APPROXIMATE)),
                        correction(8, new Correction.NotLinked(), words.with(AnchorStatus.MOVED), bridge))),
                Map.of());
    }

    private static Annotation correction(int number, Correction correction, Target... targets) {
        return annotation(number, Motivation.EDITING, null, List.of(correction), targets);
    }

    private static Map<String, Annotation> byId(List<Annotation> all) {
        Map<String, Annotation> byId = new LinkedHashMap<>();
        all.forEach(n -> byId.put(n.id(), n));
        return byId;
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
