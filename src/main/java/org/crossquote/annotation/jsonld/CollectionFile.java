package org.crossquote.annotation.jsonld;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.AnnotationSnapshot;
import org.crossquote.annotation.KnownArticle;
import org.crossquote.annotation.OtherFields;
import tools.jackson.databind.JsonNode;

/**
 * The contents of a file of notes: an AnnotationCollection with all annotations in its first page.
 *
 * @param key the collection's address
 * @param label what the collection is called
 * @param version the form of the file; {@link #VERSION} is the newest known, 0 is a file of another tool
 * @param articles the articles that the annotations stand on
 * @param annotations by id, in their order
 * @param deleted the ids of annotations that were deleted for good, and when: without them a merge would bring them back
 * @param unread items that could not be understood; they are kept and written again
 * @param others fields of others; those of the page stand in its field {@code first}
 */
public record CollectionFile(
        String key,
        String label,
        int version,
        List<KnownArticle> articles,
        Map<String, Annotation> annotations,
        Map<String, Instant> deleted,
        List<JsonNode> unread,
        OtherFields others) {
    /** The form that this program writes. */
    public static final int VERSION = 1;

    public CollectionFile {
        articles = List.copyOf(articles);
        annotations = Collections.unmodifiableMap(new LinkedHashMap<>(annotations));
        deleted = Collections.unmodifiableMap(new LinkedHashMap<>(deleted));
        unread = List.copyOf(unread);
    }

    /** A collection without notes. */
    public static CollectionFile empty(String key, String label, List<KnownArticle> articles) {
        return new CollectionFile(key, label, VERSION, articles, Map.of(), Map.of(), List.of(), OtherFields.NONE);
    }

    /** The address of the collection whose file has that name. */
    public static String key(String name) {
        return Terms.COLLECTION + name;
    }

    /** The same collection with other annotations. */
    public CollectionFile with(AnnotationSnapshot notes) {
        return new CollectionFile(key, label, version, articles, notes.annotations(), notes.deleted(), unread, others);
    }

    /** The same collection with other articles. */
    public CollectionFile with(List<KnownArticle> others) {
        return new CollectionFile(key, label, version, others, annotations, deleted, unread, this.others);
    }

    /** The annotations and what was deleted. */
    public AnnotationSnapshot notes() {
        return new AnnotationSnapshot(annotations, deleted);
    }

    /** Whether it was written by a newer version of the program, whose form is not known here. */
    public boolean isNewer() {
        return version > VERSION;
    }

    /** Whether it says nothing that would be missed. */
    public boolean isEmpty() {
        return annotations.isEmpty() && deleted.isEmpty() && unread.isEmpty();
    }
}
