/** The commands of reading: quotations, columns, copying, the size of the text. */
@NullMarked
package org.crossquote.app.reading;

import org.jspecify.annotations.NullMarked;
