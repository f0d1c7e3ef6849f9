/** Archives of files that hostile hands may have packed. */
@NullMarked
package org.crossquote.source.zip;

import org.jspecify.annotations.NullMarked;
