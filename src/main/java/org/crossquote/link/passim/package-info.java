/** Reads the passages that passim found in a large collection, as links. */
@NullMarked
package org.crossquote.link.passim;

import org.jspecify.annotations.NullMarked;
