/** Which notes are shown. */
@NullMarked
package org.crossquote.app.note.filter;

import org.jspecify.annotations.NullMarked;
