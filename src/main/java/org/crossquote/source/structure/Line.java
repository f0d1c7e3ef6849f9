package org.crossquote.source.structure;

import org.crossquote.text.Span;

/**
 * A line that is not blank.
 *
 * @param span where it stands, blanks at its ends included and its line break left out
 * @param text its words without the blanks at its ends
 * @param blankBefore whether a blank line, or nothing, stands before it
 * @param blankAfter whether a blank line, or nothing, stands after it
 */
public record Line(Span span, String text, boolean blankBefore, boolean blankAfter) {}
