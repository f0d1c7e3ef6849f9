/** Looks for the differences of a collection. */
@NullMarked
package org.crossquote.difference.find;

import org.jspecify.annotations.NullMarked;
