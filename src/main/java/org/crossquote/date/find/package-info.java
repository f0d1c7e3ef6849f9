/** Finds the dates of articles. */
@NullMarked
package org.crossquote.date.find;

import org.jspecify.annotations.NullMarked;
