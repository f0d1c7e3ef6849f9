/** PDF: by its structure tree where it has one, else by where its letters stand. */
@NullMarked
package org.crossquote.source.pdf;

import org.jspecify.annotations.NullMarked;
