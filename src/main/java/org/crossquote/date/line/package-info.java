/** What the articles of a collection date, put in order for a line. */
@NullMarked
package org.crossquote.date.line;

import org.jspecify.annotations.NullMarked;
