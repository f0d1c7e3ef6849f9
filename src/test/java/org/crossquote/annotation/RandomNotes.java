package org.crossquote.annotation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.DetailField;
import org.crossquote.text.PublicationTime;
import org.crossquote.text.Span;
import tools.jackson.databind.node.JsonNodeFactory;

/** Annotations of all kinds for tests, always the same for the same seed. */
public final class RandomNotes {
    private static final Instant BEGINNING = Instant.parse("2026-03-01T08:00:00Z");
    private static final List<Correction> CORRECTIONS = List.of(
            Correction.OtherSpeaker.here("Ann Lee"),
            new Correction.OtherSpeaker("Ann \"A.\" Lee", "she", List.of("Bea", "Ü")),
            new Correction.OtherSpeaker("", "she", List.of()),
            new Correction.MergeSpeakers("Ann Lee", List.of("Lee", "Ms Lee")),
            new Correction.SplitSpeaker("Lee", "Bob Lee", List.of("Lee")),
            new Correction.NotAQuotation(),
            new Correction.IsAQuotation(List.of()),
            new Correction.IsAQuotation(List.of("Ann Lee", "Bob")),
            new Correction.OtherDate("2026-01-07T14:30"),
            new Correction.Linked(),
            new Correction.NotLinked(),
            new Correction.RightAccount("number", "“43,350”", "43,000"),
            new Correction.NoDifference("speaker", "Ann Lee", "B. Lee"),
            new Correction.OtherDetails(ArticleDetails.titled("A “title”")),
            new Correction.OtherDetails(ArticleDetails.titled("B"), Set.of(DetailField.AUTHORS, DetailField.PUBLISHED)),
            new Correction.OtherDetails(new ArticleDetails(
                    null,
                    List.of("Ann Lee", "Bo"),
                    "The Lantern",
                    PublicationTime.parse("2026-05-31T09:30:00+02:00").orElseThrow(),
                    "https://example.org/fire")));

    private final ArticleCollection collection;
    private final List<String> keys;
    private final Random random;
    private int made;

    /** On the articles of a collection. */
    public RandomNotes(ArticleCollection collection, long seed) {
        this.collection = collection;
        this.keys = collection.articles().stream()
                .map(a -> KnownArticle.of(a).key())
                .toList();
        this.random = new Random(seed);
    }

    /** The next annotation; each is made one second after the one before. */
    public Annotation next() {
        Instant now = BEGINNING.plusSeconds(made++).plusNanos(random.nextInt(1_000_000) * 1000L);
        List<Target> targets = new ArrayList<>(List.of(target()));
        Annotation note =
                Annotation.create(Motivation.values()[random.nextInt(Motivation.values().length)], targets, now);
        if (random.nextInt(4) == 0) {
            Correction correction = CORRECTIONS.get(random.nextInt(CORRECTIONS.size()));
            note = note.withBody(correction, now).withTargets(List.of(target(), target()), now);
        }
        if (random.nextBoolean()) {
            note = note.withNote(words(), now);
        }
        if (random.nextInt(3) == 0) {
            note = note.withTags(List.of("tag " + random.nextInt(20), "ünï \"q\" \\ " + random.nextInt(5)), now);
        }
        if (random.nextInt(3) == 0) {
            note = note.withHighlight(new Highlight("yellow", LineStyle.values()[random.nextInt(5)]), now);
        }
        if (random.nextInt(9) == 0) {
            note = note.withTrashed(true, now).withCreator("Reader \u2028 One", now);
        }
        return note;
    }

    /** The next annotation with some fields that this program does not know. */
    public Annotation nextWithOthers() {
        Annotation note = next();
        OtherFields others = OtherFields.NONE
                .with("rights", JsonNodeFactory.instance.stringNode("https://creativecommons.org/licenses/by/4.0/"))
                .with(
                        "example:depth",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("of", new BigDecimal("1.50"))
                                .putNull("none"));
        return new Annotation(
                note.id(),
                note.created(),
                note.modified(),
                note.creator(),
                note.motivation(),
                note.highlight(),
                note.bodies(),
                note.targets(),
                note.trashed(),
                others);
    }

    private Target target() {
        int which = random.nextInt(collection.articles().size());
        Article article = collection.articles().get(which);
        return switch (random.nextInt(10)) {
            case 0 -> new Target.WholeArticle(keys.get(which));
            case 1 -> new Target.WholeCollection("urn:crossquote:collection:x");
            default -> {
                int start = random.nextInt(article.text().length() - 90);
                Span span = new Span(start, start + 1 + random.nextInt(80));
                AnchorStatus status = AnchorStatus.values()[random.nextInt(AnchorStatus.values().length)];
                yield Target.Passage.of(keys.get(which), article.text(), span).with(status);
            }
        };
    }

    private String words() {
        return "Note " + made + ": *why* so?\n\n- 😀 first\n- second \u0007 " + "x".repeat(random.nextInt(60));
    }
}
