/** Which articles are worth comparing: those that share rare words or sentences, found without looking at every pair. */
@NullMarked
package org.crossquote.link.neighbour;

import org.jspecify.annotations.NullMarked;
