/** Rules that name the speaker of a quotation, each with a reason in words. */
@NullMarked
package org.crossquote.quote.rule;

import org.jspecify.annotations.NullMarked;
