/** Books in EPUB. */
@NullMarked
package org.crossquote.source.epub;

import org.jspecify.annotations.NullMarked;
