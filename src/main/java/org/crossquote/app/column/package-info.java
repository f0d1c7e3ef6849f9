/** One article on the screen: text, highlights, selection, overview ruler. */
@NullMarked
package org.crossquote.app.column;

import org.jspecify.annotations.NullMarked;
