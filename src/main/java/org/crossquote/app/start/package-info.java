/** The start of the desktop application. */
@NullMarked
package org.crossquote.app.start;

import org.jspecify.annotations.NullMarked;
