package org.crossquote.search;

import org.crossquote.quote.Quotation;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One place in an article that a query asks for.
 *
 * @param span the words, in UTF-16 units of the article's text
 * @param quotation the quotation in which they stand, the shortest of several; null for none
 */
public record Hit(Span span, @Nullable Quotation quotation) {}
