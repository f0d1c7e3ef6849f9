package org.crossquote.annotation;

import org.jspecify.annotations.Nullable;

/**
 * What became of one annotation, by whoever changed it.
 *
 * @param id the annotation's
 * @param before as it was, null when there was none
 * @param after as it is since, null when it was deleted for good
 */
public record Change(
        String id, @Nullable Annotation before, @Nullable Annotation after) {}
