package org.crossquote.annotation;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All annotations of a collection at one moment.
 *
 * @param annotations by id, in their order
 * @param deleted the ids of those that were deleted for good, and when
 */
public record AnnotationSnapshot(Map<String, Annotation> annotations, Map<String, Instant> deleted) {
    /** No annotation. */
    public static final AnnotationSnapshot EMPTY = new AnnotationSnapshot(Map.of(), Map.of());

    public AnnotationSnapshot {
        annotations = Collections.unmodifiableMap(new LinkedHashMap<>(annotations));
        deleted = Collections.unmodifiableMap(new LinkedHashMap<>(deleted));
    }
}
