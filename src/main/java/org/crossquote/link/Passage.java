package org.crossquote.link;

import org.crossquote.text.Span;

/**
 * One side of a link.
 *
 * @param article the article's id
 * @param span where it stands; of a quotation, its marks included
 * @param exact its words
 */
public record Passage(String article, Span span, String exact) {}
