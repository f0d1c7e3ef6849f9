/** Keeps what was found, so that a collection that has not changed is not read twice. */
@NullMarked
package org.crossquote.reading.cache;

import org.jspecify.annotations.NullMarked;
