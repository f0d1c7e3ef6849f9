/** The reader's marks: highlights, notes, tags and corrections, what they stand on, and undo. Floor 2 of the house. */
@NullMarked
package org.crossquote.annotation;

import org.jspecify.annotations.NullMarked;
