/** Where the reader was in each article, and how the columns of a collection stood. */
@NullMarked
package org.crossquote.app.place;

import org.jspecify.annotations.NullMarked;
