/** Differences between quotations that are linked: who said it, in which words, on which occasion. */
@NullMarked
package org.crossquote.difference.quoted;

import org.jspecify.annotations.NullMarked;
