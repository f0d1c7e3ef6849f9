/** Quotation marks: the article's own habit, and the spans that they enclose. */
@NullMarked
package org.crossquote.quote.mark;

import org.jspecify.annotations.NullMarked;
