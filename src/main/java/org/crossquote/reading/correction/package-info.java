/** Applies the reader's corrections to what was found: what the reader says stands, and nothing upstream is changed. */
@NullMarked
package org.crossquote.reading.correction;

import org.jspecify.annotations.NullMarked;
