/** Finds quotations and who is quoted, by rules that can be explained to the reader. */
@NullMarked
package org.crossquote.quote;

import org.jspecify.annotations.NullMarked;
