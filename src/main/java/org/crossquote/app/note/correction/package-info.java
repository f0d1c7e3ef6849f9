/** What the reader puts right of what was found. */
@NullMarked
package org.crossquote.app.note.correction;

import org.jspecify.annotations.NullMarked;
