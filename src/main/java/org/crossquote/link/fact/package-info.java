/** Clauses of two articles that tell one fact in other words. */
@NullMarked
package org.crossquote.link.fact;

import org.jspecify.annotations.NullMarked;
