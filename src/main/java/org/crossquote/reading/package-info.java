/** Puts a collection and everything found in it together, with progress and cancellation. */
@NullMarked
package org.crossquote.reading;

import org.jspecify.annotations.NullMarked;
