/** What a sentence claims, so far as two sentences can contradict each other in it: how many, and whether at all. */
@NullMarked
package org.crossquote.link.claim;

import org.jspecify.annotations.NullMarked;
