/** The reader's notes in the window: marking, writing, the list, and whether all is saved. */
@NullMarked
package org.crossquote.app.note;

import org.jspecify.annotations.NullMarked;
