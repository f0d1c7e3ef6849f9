package org.crossquote.annotation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mark of the reader. Immutable; every {@code with} method gives a changed copy with a later {@link #modified()}.
 *
 * @param id an address, {@code urn:uuid:…} when this program made it
 * @param created when it was made, {@link #UNKNOWN_TIME} when another tool did not say
 * @param modified when it was last changed, {@link #UNKNOWN_TIME} when another tool did not say
 * @param creator who made it, null when the reader does not want to say
 * @param motivation why it was made (see {@link Motivation}), empty when another tool did not say
 * @param highlight how the words are marked, null when they are not
 * @param bodies notes, tags, corrections
 * @param targets what it stands on: mostly one, two for a link, at least one
 * @param trashed whether it lies in the trash
 * @param others fields of others
 */
public record Annotation(
        String id,
        Instant created,
        Instant modified,
        @Nullable String creator,
        String motivation,
        @Nullable Highlight highlight,
        List<Body> bodies,
        List<Target> targets,
        boolean trashed,
        OtherFields others) {
    /** Stands where a time is missing. */
    public static final Instant UNKNOWN_TIME = Instant.EPOCH;

    public Annotation {
        bodies = List.copyOf(bodies);
        targets = List.copyOf(targets);
    }

    /**
     * A new annotation, with nothing on it yet.
     *
     * @param motivation why it is made
     * @param targets what it stands on
     * @param now the time
     */
    public static Annotation create(Motivation motivation, List<Target> targets, Instant now) {
        Instant time = now.truncatedTo(ChronoUnit.MICROS);
        return new Annotation(
                newId(), time, time, null, motivation.label(), null, List.of(), targets, false, OtherFields.NONE);
    }

    /** A fresh address. */
    public static String newId() {
        return "urn:uuid:" + UUID.randomUUID();
    }

    /** What this mostly is: a correction before a note, a note before tags, tags before a mere highlight. */
    public AnnotationKind kind() {
        if (bodies.stream().anyMatch(Correction.class::isInstance)) {
            return AnnotationKind.CORRECTION;
        }
        if (bodies.stream().anyMatch(b -> b instanceof Body.Note || b instanceof Body.Foreign)) {
            return AnnotationKind.NOTE;
        }
        return bodies.isEmpty() ? AnnotationKind.HIGHLIGHT : AnnotationKind.TAGS;
    }

    /** The words of all notes on it, by paragraph; empty when there are none. */
    public String note() {
        return all(Body.Note.class).map(Body.Note::text).collect(Collectors.joining("\n\n"));
    }

    /** Its tags in their order. */
    public List<String> tags() {
        return all(Body.Tag.class).map(Body.Tag::name).toList();
    }

    /** Its corrections. */
    public List<Correction> corrections() {
        return all(Correction.class).toList();
    }

    /** The passages it stands on. */
    public List<Target.Passage> passages() {
        return targets.stream()
                .filter(Target.Passage.class::isInstance)
                .map(Target.Passage.class::cast)
                .toList();
    }

    /** With these words as its note, in place of former ones; no note when they are blank. */
    public Annotation withNote(String text, Instant now) {
        List<Body> kept = without(Body.Note.class);
        if (!text.isBlank()) {
            kept.addFirst(all(Body.Note.class)
                    .findFirst()
                    .map(old -> new Body.Note(text, old.format(), old.purpose(), old.others()))
                    .orElseGet(() -> Body.Note.of(text)));
        }
        return with(highlight, kept, targets, trashed, now);
    }

    /** With these tags in place of former ones. A tag that stays keeps what others wrote on it. */
    public Annotation withTags(List<String> names, Instant now) {
        List<Body> changed = without(Body.Tag.class);
        for (String name : names) {
            changed.add(all(Body.Tag.class)
                    .filter(t -> t.name().equals(name))
                    .findFirst()
                    .orElseGet(() -> Body.Tag.of(name)));
        }
        return with(highlight, changed, targets, trashed, now);
    }

    /** With one more body. */
    public Annotation withBody(Body body, Instant now) {
        List<Body> more = new ArrayList<>(bodies);
        more.add(body);
        return with(highlight, more, targets, trashed, now);
    }

    /** With this correction in place of former ones. */
    public Annotation withCorrection(Correction correction, Instant now) {
        List<Body> changed = without(Correction.class);
        changed.add(correction);
        return with(highlight, changed, targets, trashed, now);
    }

    /** With this mark; null takes it away. */
    public Annotation withHighlight(@Nullable Highlight mark, Instant now) {
        return with(mark, bodies, targets, trashed, now);
    }

    /**
     * With one of its passages on other words. Whatever else it stands on stays.
     *
     * @param to the words
     * @param lost whether it is the first passage whose place is lost that is moved, or the first whose place is not
     */
    public Annotation moved(Target.Passage to, boolean lost, Instant now) {
        List<Target> places = new ArrayList<>(targets);
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) instanceof Target.Passage from && lost == (from.status() == AnchorStatus.LOST)) {
                places.set(i, from.movedTo(to));
                return withTargets(places, now);
            }
        }
        places.addFirst(to);
        return withTargets(places, now);
    }

    /** On other targets. */
    public Annotation withTargets(List<Target> places, Instant now) {
        return with(highlight, bodies, places, trashed, now);
    }

    /** In the trash, or back. */
    public Annotation withTrashed(boolean inTrash, Instant now) {
        return with(highlight, bodies, targets, inTrash, now);
    }

    /** With the name of who made it. */
    public Annotation withCreator(@Nullable String name, Instant now) {
        return new Annotation(id, created, after(now), name, motivation, highlight, bodies, targets, trashed, others);
    }

    /** Under another address. */
    public Annotation withId(String address) {
        return new Annotation(
                address, created, modified, creator, motivation, highlight, bodies, targets, trashed, others);
    }

    /** The same, said to be changed at this time or, when its last change is not earlier, directly after that. */
    public Annotation touched(Instant now) {
        return with(highlight, bodies, targets, trashed, now);
    }

    /** On these targets, which differ only in what was found out about them; this is no change of the reader's. */
    public Annotation replaced(List<Target> places) {
        return new Annotation(id, created, modified, creator, motivation, highlight, bodies, places, trashed, others);
    }

    /** Whether both say the same, whatever their times and however well they were found. */
    public boolean saysTheSameAs(Annotation other) {
        return timeless().equals(other.timeless());
    }

    private Annotation timeless() {
        List<Target> places = targets.stream()
                .map(t -> t instanceof Target.Passage p ? p.with(AnchorStatus.EXACT) : t)
                .toList();
        return new Annotation(
                id, created, UNKNOWN_TIME, creator, motivation, highlight, bodies, places, trashed, others);
    }

    private Annotation with(
            @Nullable Highlight mark, List<Body> says, List<Target> places, boolean inTrash, Instant now) {
        return new Annotation(id, created, after(now), creator, motivation, mark, says, places, inTrash, others);
    }

    /** A clock that stands or was set back must not make a change look older than what it changed. */
    private Instant after(Instant now) {
        Instant time = now.truncatedTo(ChronoUnit.MICROS);
        return time.isAfter(modified) ? time : modified.plus(1, ChronoUnit.MICROS);
    }

    private <T extends Body> Stream<T> all(Class<T> type) {
        return bodies.stream().filter(type::isInstance).map(type::cast);
    }

    private List<Body> without(Class<? extends Body> type) {
        return bodies.stream().filter(b -> !type.isInstance(b)).collect(Collectors.toCollection(ArrayList::new));
    }
}
