/** Keeps what was taken out of files, so that a page or a PDF that has not changed is not taken apart twice. */
@NullMarked
package org.crossquote.source.cache;

import org.jspecify.annotations.NullMarked;
