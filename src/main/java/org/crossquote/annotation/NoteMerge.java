package org.crossquote.annotation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Puts two sets of annotations together that grew apart from one. Who alone changed an annotation is followed. Where both
 * did, the later change stands, a deletion gives way to a change, and a note whose words would be lost becomes an annotation of its own.
 * What is only missing on one side was not deleted: a deletion leaves its mark.
 */
public final class NoteMerge {
    private static final String CONFLICT = "crossquote:conflictOf";
    private static final Comparator<Annotation> LATER =
            Comparator.comparing(Annotation::modified).thenComparing(Annotation::toString);

    private final AnnotationSnapshot base;
    private final AnnotationSnapshot mine;
    private final AnnotationSnapshot theirs;
    private final Map<String, Annotation> annotations = new LinkedHashMap<>();
    private final Map<String, Instant> deleted = new LinkedHashMap<>();

    private NoteMerge(AnnotationSnapshot base, AnnotationSnapshot mine, AnnotationSnapshot theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    /**
     * Merges.
     *
     * @param base what both knew last, {@link AnnotationSnapshot#EMPTY} when they never met
     * @param mine one side
     * @param theirs the other side
     */
    public static AnnotationSnapshot merge(
            AnnotationSnapshot base, AnnotationSnapshot mine, AnnotationSnapshot theirs) {
        return new NoteMerge(base, mine, theirs).merged();
    }

    private AnnotationSnapshot merged() {
        Set<String> ids = new LinkedHashSet<>(mine.annotations().keySet());
        ids.addAll(theirs.annotations().keySet());
        ids.addAll(mine.deleted().keySet());
        ids.addAll(theirs.deleted().keySet());
        ids.forEach(this::decide);
        return new AnnotationSnapshot(annotations, deleted);
    }

    private void decide(String id) {
        Annotation a = mine.annotations().get(id);
        Annotation b = theirs.annotations().get(id);
        Instant deletion = later(mine.deleted().get(id), theirs.deleted().get(id));
        if (a != null && b != null) {
            decide(base.annotations().get(id), a, b);
        } else if (a == null && b == null) {
            deleted.put(id, deletion == null ? Annotation.UNKNOWN_TIME : deletion);
        } else {
            decide(id, a != null ? a : b, deletion);
        }
    }

    private void decide(@Nullable Annotation old, Annotation a, Annotation b) {
        if (sameVersion(a, b) || (old != null && sameVersion(b, old))) {
            annotations.put(a.id(), a);
        } else if (old != null && sameVersion(a, old)) {
            annotations.put(b.id(), b);
        } else {
            boolean firstIsLater = LATER.compare(a, b) >= 0;
            Annotation later = firstIsLater ? a : b;
            annotations.put(later.id(), later);
            keepWords(old, firstIsLater ? b : a, later);
        }
    }

    /** Present on one side only: new there, deleted on the other, or both changed and deleted. */
    private void decide(String id, @Nullable Annotation present, @Nullable Instant deletion) {
        if (present == null) {
            return;
        }
        if (deletion == null) {
            annotations.put(id, present);
            return;
        }
        Annotation old = base.annotations().get(id);
        boolean changed = old == null ? present.modified().isAfter(deletion) : !sameVersion(present, old);
        if (changed) {
            annotations.put(
                    id, present.modified().isAfter(deletion) ? present : present.touched(deletion.plusNanos(1000)));
        } else {
            deleted.put(id, deletion);
        }
    }

    /** Keeps the words of the earlier change, when the later one does not have them; in the trash when they were never seen apart. */
    private void keepWords(@Nullable Annotation old, Annotation earlier, Annotation later) {
        String words = earlier.note();
        if (words.isBlank()
                || later.note().contains(words)
                || (old != null && old.note().equals(words))) {
            return;
        }
        String seed = earlier.id() + earlier.modified() + words;
        String id = "urn:uuid:" + UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
        Annotation copy = apart(earlier, id, earlier.trashed() || old == null);
        if (!mine.deleted().containsKey(id) && !theirs.deleted().containsKey(id)) {
            annotations.putIfAbsent(id, copy);
        }
    }

    /**
     * A copy that is kept beside what else became of the annotation.
     *
     * @param earlier one of two changes of one annotation
     * @param id the address of the copy
     */
    public static Annotation apart(Annotation earlier, String id) {
        return apart(earlier, id, earlier.trashed());
    }

    private static Annotation apart(Annotation earlier, String id, boolean trashed) {
        return new Annotation(
                id,
                earlier.created(),
                earlier.modified(),
                earlier.creator(),
                earlier.motivation(),
                earlier.highlight(),
                earlier.bodies(),
                earlier.targets(),
                trashed,
                earlier.others().with(CONFLICT, JsonNodeFactory.instance.stringNode(earlier.id())));
    }

    /** Whether an annotation is kept beside another because one and the same was changed in two places at once. */
    public static boolean isKeptApart(Annotation annotation) {
        return annotation.others().get(CONFLICT) != null;
    }

    /** Whether both are the same change of the same annotation, however well their places were found. */
    public static boolean sameVersion(Annotation a, Annotation b) {
        return a.equals(b) || (a.modified().equals(b.modified()) && a.saysTheSameAs(b));
    }

    /** Whether both hold the same changes of the same annotations. */
    public static boolean sameVersions(AnnotationSnapshot a, AnnotationSnapshot b) {
        return a.deleted().keySet().equals(b.deleted().keySet())
                && a.annotations().size() == b.annotations().size()
                && a.annotations().values().stream().allMatch(mine -> {
                    Annotation other = b.annotations().get(mine.id());
                    return other != null && sameVersion(mine, other);
                });
    }

    private static @Nullable Instant later(@Nullable Instant a, @Nullable Instant b) {
        return a == null ? b : b == null || a.isAfter(b) ? a : b;
    }
}
