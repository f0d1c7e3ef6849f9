/** Differences between sentences that tell of one thing: how many, when, who, where, whether at all. */
@NullMarked
package org.crossquote.difference.told;

import org.jspecify.annotations.NullMarked;
