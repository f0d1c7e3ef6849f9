/** The notes as marks in the columns. */
@NullMarked
package org.crossquote.app.note.mark;

import org.jspecify.annotations.NullMarked;
