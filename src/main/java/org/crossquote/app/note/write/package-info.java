/** Marking and writing: what is selected, the bar there, the place where notes are written. */
@NullMarked
package org.crossquote.app.note.write;

import org.jspecify.annotations.NullMarked;
