/** Sees that the files of what is open have changed, and offers to show them as they are now. */
@NullMarked
package org.crossquote.app.watch;

import org.jspecify.annotations.NullMarked;
