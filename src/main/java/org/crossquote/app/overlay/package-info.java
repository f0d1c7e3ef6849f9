/** What lies over the window until it is done: sheets to read, names to give. */
@NullMarked
package org.crossquote.app.overlay;

import org.jspecify.annotations.NullMarked;
