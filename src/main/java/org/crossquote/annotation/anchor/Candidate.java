package org.crossquote.annotation.anchor;

import org.crossquote.text.Span;

/**
 * A place where the words may stand.
 *
 * @param span the place
 * @param errors the edits between the quote and what stands there
 * @param quote how much of the quote stands there, 0 to 1
 * @param context how much of its neighbours stands around it, 0 to 1, of those that could stand there; 0 when there are none
 * @param compared how many characters of its neighbours could be compared: those that it had, less what the text's ends cut off
 * @param score all evidence together, 0 to 1
 */
record Candidate(Span span, int errors, double quote, double context, int compared, double score) {}
