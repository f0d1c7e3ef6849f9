/** Pictures of the window without a display. */
@NullMarked
package org.crossquote.app.snapshot;

import org.jspecify.annotations.NullMarked;
