package org.crossquote.annotation;

/** What an annotation mostly is, for lists and filters. */
public enum AnnotationKind {
    HIGHLIGHT,
    NOTE,
    TAGS,
    CORRECTION
}
