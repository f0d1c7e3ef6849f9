/** Longer passages that two articles both have, reworded or not. */
@NullMarked
package org.crossquote.link.copy;

import org.jspecify.annotations.NullMarked;
