package org.crossquote.source.structure;

/** One rule that recognises lines of some kind. */
interface StructureRule {
    /** Marks the lines of its kind among those that are still open. */
    void apply(Draft draft);
}
