/** The panel with all notes. */
@NullMarked
package org.crossquote.app.note.list;

import org.jspecify.annotations.NullMarked;
