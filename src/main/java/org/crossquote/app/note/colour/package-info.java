/** The colours with which the reader marks: what they mean, their lines. */
@NullMarked
package org.crossquote.app.note.colour;

import org.jspecify.annotations.NullMarked;
