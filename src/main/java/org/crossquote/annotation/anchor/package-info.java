/** Finds the place of an annotation again in a text that may have changed. */
@NullMarked
package org.crossquote.annotation.anchor;

import org.jspecify.annotations.NullMarked;
