package org.crossquote.annotation.anchor;

import org.crossquote.text.Span;

/**
 * A place where the words may stand.
 *
 * @param span the place
 * @param errors the edits between the quote and what stands there
 * @param quote how much of the quote stands there, 0 to 1
 * @param context how much of its neighbours stands around it, 0 to 1, and 0 when it had none
 * @param score all evidence together, 0 to 1
 */
record Candidate(Span span, int errors, double quote, double context, double score) {}
