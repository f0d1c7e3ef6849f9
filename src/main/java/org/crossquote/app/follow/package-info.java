/** Columns that scroll with the one in hand, so that what is linked stays level. */
@NullMarked
package org.crossquote.app.follow;

import org.jspecify.annotations.NullMarked;
